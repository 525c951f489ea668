package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** Organisers choose the sender of the mails, and add to their texts. */
class MailSettingsIT {

    private static final String WANTED = """
            {"sender": "Team Utrecht", "replyTo": "team@utrecht.example",
             "additions": [{"kind": "CONFIRMED", "language": "nl", "above": "Beste {naam}", "below": "Tot {tijdstip}!"}]}""";

    private final String congress = Town.congress("LIST");
    private final String path = "/api/v1/congresses/" + congress + "/mail-settings";
    private final Browser organiser = Town.organiser(congress);

    @Test
    void whatWasSavedIsReadAndMailed() {
        assertThat(organiser.get(path).body().path("additions")).isEmpty();
        assertThat(organiser.put(path, WANTED).status()).isEqualTo(200);
        for (var settings : new JsonNode[] {organiser.get(path).body(), mailed()}) {
            assertThat(settings.path("sender").asString()).isEqualTo("Team Utrecht");
            assertThat(settings.at("/additions/0/above").asString()).isEqualTo("Beste {naam}");
        }
    }

    @Test
    void anUnknownPlaceholderIsNamedBesideItsField() {
        var answer = organiser.put(path, WANTED.replace("{tijdstip}", "{tijdstp}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/fields/0/field").asString()).isEqualTo("additions[0].below");
        assertThat(answer.body().at("/fields/0/message").asString()).contains("{tijdstip}");
        assertThat(organiser.put(path, WANTED.replace("team@", "team")).status())
                .isEqualTo(400);
        assertThat(organiser.put(path, WANTED.replace("CONFIRMED", "SIGN_IN")).status())
                .isEqualTo(400);
    }

    @Test
    void eachKindOfMailHasOneTextInEachLanguage() {
        var twice = "{\"additions\":[%1$s,%1$s]}"
                .formatted("{\"kind\":\"CONFIRMED\",\"language\":\"nl\",\"above\":\"Beste {naam}\"}");
        var answer = organiser.put(path, twice);
        assertThat(answer.problem()).isEqualTo("invalid-fields");
        assertThat(answer.body().at("/fields/0/field").asString()).isEqualTo("additions[1]");
    }

    @Test
    void whatSomebodyElseChangedIsLeftAlone() {
        var seen = organiser.get(path).header("ETag");
        assertThat(organiser.put(path, WANTED, "If-Match", seen).status()).isEqualTo(200);
        assertThat(organiser.put(path, WANTED, "If-Match", seen).status()).isEqualTo(200);
        var other = WANTED.replace("Team Utrecht", "Team Zeist");
        assertThat(organiser.put(path, other, "If-Match", seen).problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void theTrailHasTheSenderButNoTextOrAddress() {
        organiser.put(path, WANTED);
        var trail = organiser
                .get("/api/v1/congresses/" + congress + "/audit-trail")
                .body()
                .toString();
        assertThat(trail).contains("Team Utrecht", "mail.replyTo", "mail.CONFIRMED.nl");
        assertThat(trail).doesNotContain("team@utrecht.example", "Beste {naam}");
    }

    /** Texts are written, seen and tried while it is one. */
    @Test
    void whoSendsTheMailsKnowsADraftToo() {
        var draft = Town.stranger().internally("GET", "/internal/congresses/" + Town.draft("LIST"), "");
        assertThat(draft.status()).isEqualTo(200);
    }

    private JsonNode mailed() {
        var known = Town.stranger().internally("GET", "/internal/congresses/" + congress, "");
        assertThat(known.status()).isEqualTo(200);
        return known.body().path("mail");
    }
}
