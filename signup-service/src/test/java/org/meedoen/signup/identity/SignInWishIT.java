package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** What somebody wanted comes back when they are signed in, wherever that is. */
class SignInWishIT {

    private static String congress;

    @BeforeAll
    static void letAnybodyIn() {
        congress = Town.congress("ANYONE");
    }

    private final Newcomer newcomer = new Newcomer();
    private final SlotId slot = SlotId.random();
    private final ParticipantId participant = ParticipantId.random();
    private final String wish = """
            {"congress": "%s", "slotId": "%s", "participantId": "%s", "path": "/c/%s/activiteit/a?dag=2090-11-19"}
            """.formatted(congress, slot, participant, congress);

    @Test
    void theLinkTakesItAlongIntoAnotherBrowser() {
        newcomer.askFor(wish);
        var signedIn = Newcomer.confirm(Town.stranger(), Newcomer.link(Town.token(newcomer.mail())));
        isTheWish(signedIn.body().path("wish"));
        assertThat(signedIn.body().path("wish").path("askedHere").asBoolean(true))
                .isFalse();
    }

    @Test
    void theLinkAndTheCodeBringItBackWhereItWasAskedFor() {
        newcomer.askFor(wish);
        var byCode = newcomer.confirm(newcomer.code(newcomer.mail().text("code")));
        newcomer.askFor(wish);
        var byLink = newcomer.confirm(Newcomer.link(Town.token(newcomer.mail())));
        for (var signedIn : List.of(byCode, byLink)) {
            isTheWish(signedIn.body().path("wish"));
            assertThat(signedIn.body().path("wish").path("askedHere").asBoolean(false))
                    .isTrue();
        }
    }

    @Test
    void eachMailKeepsItsOwn() {
        newcomer.askFor("{\"path\": \"/eerst\"}");
        var first = newcomer.mail();
        newcomer.askFor("{\"path\": \"/later\"}");
        var signedIn = newcomer.confirm(Newcomer.link(Town.token(first)));
        assertThat(signedIn.body().path("wish").path("path").asString()).isEqualTo("/eerst");
    }

    @Test
    void whoWantsNothingGetsNothingBack() {
        newcomer.ask();
        assertThat(newcomer.confirm(Newcomer.link(Town.token(newcomer.mail())))
                        .body()
                        .has("wish"))
                .isFalse();
    }

    @Test
    void aCongressNobodyKnowsIsLeftOut() {
        assertThat(newcomer.askFor("{\"congress\": \"nergens\"}").status()).isEqualTo(202);
        assertThat(newcomer.confirm(Newcomer.link(Town.token(newcomer.mail())))
                        .body()
                        .has("wish"))
                .isFalse();
    }

    @Test
    void aWayBackToAnotherSiteIsRefused() {
        for (var path : List.of("https://elsewhere.example", "//elsewhere.example", "/\\\\elsewhere.example", "")) {
            var refused = newcomer.askFor("{\"path\": \"%s\"}".formatted(path));
            assertThat(refused.problem()).as(path).isEqualTo("invalid-fields");
            assertThat(refused.body().path("fields").get(0).path("field").asString())
                    .isEqualTo("wish.path");
        }
        assertThat(newcomer.askFor("{\"slotId\": \"a\"}").problem()).isEqualTo("invalid-fields");
    }

    private void isTheWish(JsonNode found) {
        assertThat(found.path("congress").asString()).isEqualTo(congress);
        assertThat(found.path("slotId").asString()).isEqualTo(slot.toString());
        assertThat(found.path("participantId").asString()).isEqualTo(participant.toString());
        assertThat(found.path("path").asString()).isEqualTo("/c/" + congress + "/activiteit/a?dag=2090-11-19");
    }
}
