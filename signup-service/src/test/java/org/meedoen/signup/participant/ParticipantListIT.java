package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;

/** How organisers keep the list of who takes part. */
class ParticipantListIT {

    private final String email = Town.freshEmail();
    private final String congress = Town.congress("LIST");
    private final String path = "/api/v1/congresses/" + congress + "/participants";
    private final Browser organiser = Town.organiser(congress);

    @Test
    void aCorrectedNameIsReportedByTheDryRunAndTheImport() {
        list("%s,Proef Persoom,,\n".formatted(email));
        var id = all().getFirst();
        for (var dryRun : List.of("?dryRun=true", "")) {
            var told = organiser.putCsv(path + dryRun, file("%s,Proef Persoon,,\n".formatted(email)));
            assertThat(told.body().path("added").asInt()).isZero();
            assertThat(told.body().path("changed").asInt()).isOne();
            assertThat(told.body().at("/renamed/0/participantId").asString()).isEqualTo(id);
            assertThat(told.body().at("/renamed/0/before").asString()).isEqualTo("Proef Persoom");
            assertThat(told.body().at("/renamed/0/after").asString()).isEqualTo("Proef Persoon");
        }
        assertThat(all()).containsExactly(id);
        assertThat(list("%s,proef   PERSOON\u200B,,\n".formatted(email))
                        .body()
                        .path("added")
                        .asInt())
                .isZero();
        assertThat(all()).containsExactly(id);
    }

    @Test
    void anotherPersonAtTheSameAddressIsNotMergedSilently() {
        list("%s,Jan Jansen,,\n".formatted(email));
        var refused = list("%s,Els de Vries,,\n".formatted(email));
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        assertThat(refused.body().at("/mistakes/0/code").asString()).isEqualTo("somebody-else");
        assertThat(refused.body().at("/mistakes/0/message").asString()).contains("Jan Jansen");
    }

    @Test
    void aCorrectionChangesOnlyWhatItNames() {
        organiser.putCsv("/api/v1/congresses/" + congress + "/organisations", "id,name\nutr,Gemeente Utrecht\n");
        list("%s,Sam,utr,2090-11-19\n".formatted(email));
        var one = path + "/" + all().getFirst();
        assertThat(organiser.patch(one, "{\"name\":\" Sanne \"}").text("name")).isEqualTo("Sanne");
        var other = Town.freshEmail();
        var moved = organiser.patch(one, "{\"email\":\"\u00A0%s\u200B\"}".formatted(other.toUpperCase()));
        assertThat(moved.text("email")).isEqualTo(other);
        assertThat(moved.body().at("/organisation/id").asString()).isEqualTo("utr");
        assertThat(moved.body().path("days").toString()).isEqualTo("[\"2090-11-19\"]");
        var cleared = organiser.patch(one, "{\"organisation\":\"\",\"days\":[]}");
        assertThat(cleared.body().hasNonNull("organisation")).isFalse();
        assertThat(cleared.body().hasNonNull("days")).isFalse();
        assertThat(organiser.get(one).body()).isEqualTo(cleared.body());
        assertThat(Town.signedIn(other).get("/api/v1/me").body().path("participants"))
                .hasSize(1);
    }

    @Test
    void anInvalidCorrectionChangesNothing() {
        list("%s,Sam,,\n%s,Kim,,\n".formatted(email, email));
        var one = path + "/" + all().getFirst();
        var before = organiser.get(one).body();
        assertThat(Stream.of(
                                "{\"name\":\"\\u3164\"}",
                                "{\"name\":\"\"}",
                                "{\"email\":\"sam\"}",
                                "{\"organisation\":\"onbekend\"}",
                                "{\"days\":[\"2090-11-21\"]}")
                        .map(wrong -> organiser.patch(one, wrong).problem()))
                .containsOnly("invalid-fields");
        assertThat(organiser.patch(one, "{\"days\":[\"gisteren\"]}").status()).isEqualTo(400);
        assertThat(organiser
                        .patch(one, "{\"name\":\"sAM\",\"email\":\"%s\"}".formatted(email))
                        .problem())
                .isEqualTo("known-participant");
        assertThat(organiser.get(one).body()).isEqualTo(before);
        assertThat(organiser.patch(one, "{}").body()).isEqualTo(before);
        assertThat(organiser
                        .patch(path + "/00000000-0000-0000-0000-000000000000", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsFoundInAnotherCongress() {
        list("%s,Sam,,\n".formatted(email));
        var one = path + "/" + all().getFirst();
        var other =
                "/api/v1/congresses/" + Town.congress("LIST") + one.substring(path.length() - "/participants".length());
        assertThat(Town.administrator().get(other).status()).isEqualTo(404);
        assertThat(Town.administrator().delete(other).status()).isEqualTo(404);
        assertThat(all()).hasSize(1);
    }

    @Test
    void aLongListIsSearchedAndPaged() {
        list(IntStream.range(0, 25)
                .mapToObj(number -> "p%02d@%s.example,Sam %02d,,\n".formatted(number, congress, number))
                .reduce("%s,Kim 100%% Anders_Ë,,\n".formatted(email), String::concat));
        var first = organiser.get(path + "?search=SAM&limit=10");
        assertThat(first.body()).hasSize(10);
        assertThat(first.header("Total-Count")).isEqualTo("25");
        assertThat(first.header("Link"))
                .contains("page=2")
                .contains("search=SAM")
                .contains("rel=\"next\"")
                .doesNotContain("prev");
        var last = organiser.get(path + "?search=sam&limit=10&page=3");
        assertThat(last.body())
                .extracting(one -> one.path("name").asString())
                .contains("Sam 24")
                .hasSize(5);
        assertThat(last.header("Link")).contains("rel=\"prev\"").doesNotContain("next");
        assertThat(organiser.get(path + "?search=100%25%20anders_%C3%AB").body())
                .hasSize(1);
        assertThat(organiser.get(path + "?search=" + email).body()).hasSize(1);
        assertThat(organiser.get(path + "?search=%25").body()).hasSize(1);
        assertThat(organiser.get(path).header("Total-Count")).isEqualTo("26");
        assertThat(Stream.of("?limit=0", "?limit=1001", "?page=0", "?page=x", "?search=" + "x".repeat(201))
                        .map(wrong -> organiser.get(path + wrong).status()))
                .allMatch(status -> status == 400 || status == 422);
    }

    private Answered list(String rows) {
        return organiser.putCsv(path, file(rows));
    }

    private static String file(String rows) {
        return "address,name,organisation,days\n" + rows;
    }

    private List<String> all() {
        return organiser
                .get(path)
                .body()
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }
}
