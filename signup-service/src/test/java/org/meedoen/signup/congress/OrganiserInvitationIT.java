package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;

/** Whoever is added to the organisers is invited by mail; the event has no address. */
class OrganiserInvitationIT {

    private static final String ADDED = "erbij@wijkcongres.example";

    private final String congress = Town.congress("LIST");

    @Test
    void anAddedOrganiserIsInvitedOnceUntilTheyAreRemoved() {
        organisers("\"%s\"".formatted(ADDED));
        organisers("\"%s\"".formatted(ADDED));
        try (var told = new TopicReader(Topics.NOTIFICATIONS, congress)) {
            var events = told.first(2);
            assertThat(events).extracting(TopicReader.Told::type).containsOnly("meedoen.organiser.invited.v1");
            assertThat(events).noneMatch(event -> event.text().contains("@"));
            var id = events.getLast().body().path("invitationId").asString();
            var invited = invitation(id);
            assertThat(invited.status()).isEqualTo(200);
            assertThat(invited.body().path("email").asString()).isEqualTo(ADDED);
            assertThat(invited.body().path("congress").asString()).isEqualTo(congress);
            assertThat(invited.body().path("language").asString()).isEqualTo("nl");
            organisers("");
            assertThat(invitation(id).status()).isEqualTo(404);
        }
    }

    private static Browser.Answered invitation(String id) {
        return Town.stranger().internally("GET", "/internal/organiser-invitations/" + id, "");
    }

    private void organisers(String listed) {
        var json = Town.congressJson(congress, "LIST")
                .replaceFirst("\"organisers\": \\[.*?]", "\"organisers\": [" + listed + "]");
        assertThat(Town.administrator()
                        .put("/api/v1/congresses/" + congress, json)
                        .status())
                .isEqualTo(200);
    }
}
