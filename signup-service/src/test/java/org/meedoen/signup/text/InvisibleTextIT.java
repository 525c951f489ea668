package org.meedoen.signup.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** Wherever a name or an address comes in, what nobody sees does not count. */
class InvisibleTextIT {

    private static final List<String> NOTHING =
            List.of("\u200B", "\u3164", "\u2800", "\u00A0", "\uFEFF", "\u2060\u00AD", "\uDB40\uDC41\uDB40\uDC42");

    private final String congress = Town.congress("ANYONE");
    private final String path = "/api/v1/congresses/" + congress;
    private final Browser organiser = Town.organiser(congress);

    @Test
    void noNameConsistsOfNothing() {
        var person = Town.signedIn(Town.freshEmail());
        var described = Town.congressJson(congress, "ANYONE");
        for (var nothing : NOTHING) {
            assertRefused(nothing, person.put(path + "/me", "{\"name\":\"%s\"}".formatted(nothing)));
            for (var name : List.of("Wijkcongres", "Neighbourhood congress", "Utrecht")) {
                assertThat(described).contains(name);
                assertRefused(nothing, organiser.put(path, described.replace(name, nothing)));
            }
            assertRefused(nothing, organiser.putCsv(path + "/organisations", "id,name\nutr,%s\n".formatted(nothing)));
            assertRefused(
                    nothing,
                    organiser.putCsv(
                            path + "/participants",
                            "address,name,organisation,days\njan@b.example,%s,,\n".formatted(nothing)));
        }
        assertThat(organiser.get(path + "/participants").body()).isEmpty();
    }

    @Test
    void anAddressIsReadWithoutIt() {
        for (var nothing : NOTHING) {
            var email = Town.freshEmail();
            organiser.putCsv(
                    path + "/participants",
                    "address,name,organisation,days\n%s%s%s,%sSam%s,,\n"
                            .formatted(nothing, email, nothing, nothing, nothing));
            var one =
                    organiser.get(path + "/participants?search=" + email).body().get(0);
            assertThat(one.path("email").asString()).isEqualTo(email);
            assertThat(one.path("name").asString()).isEqualTo("Sam");
            var asked = Town.stranger()
                    .post("/api/v1/sign-in-requests", "{\"email\":\"%s%s%s\"}".formatted(nothing, email, nothing));
            assertThat(asked.status()).as(asked.body().toString()).isEqualTo(202);
            assertThat(Town.latestSignIn(email)).isNotNull();
        }
    }

    private static void assertRefused(String nothing, Browser.Answered answer) {
        var codes = nothing.codePoints().mapToObj(Integer::toHexString).toList();
        assertThat(answer.problem()).as(codes.toString()).isIn("invalid-fields", "import-mistakes");
    }
}
