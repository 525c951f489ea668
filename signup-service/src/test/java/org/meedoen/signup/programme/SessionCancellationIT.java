package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** A whole session is cancelled for one reason. */
class SessionCancellationIT {

    private static final String REASON = "{\"reason\": {\"nl\": \"De gids is ziek.\"}}";

    private final TestCongress congress = new TestCongress();

    @Test
    void allItsSlotsThatAreAheadAreCancelledAtOnce() {
        congress.take(
                Example.ROW,
                Example.row("slot_key", "s1-b", "start", "14:00", "end", "15:00"),
                Example.row("slot_key", "s1-c", "start", "16:00", "end", "17:00"));
        var slots = congress.programme().at("/sessions/0/slots");
        begin(slots.path(0));
        congress.organiser()
                .delete(congress.path() + "/slots/" + slots.at("/1/id").asString());
        var cancellation = session() + "/cancellation";
        assertThat(congress.organiser().put(cancellation, "{\"reason\": {}}").status())
                .isEqualTo(400);
        for (var time = 0; time < 2; time++) {
            assertThat(congress.organiser().put(cancellation, REASON).status()).isEqualTo(204);
        }
        assertThat(congress.programme().at("/sessions/0/slots").valueStream())
                .extracting(slot -> slot.path("cancelled").asBoolean() + " "
                        + slot.path("cancellationReason").asString("-"))
                .containsExactly("false -", "true -", "true De gids is ziek.");
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var cancelled = told.first(5).subList(3, 5);
            assertThat(cancelled).extracting(TopicReader.Told::type).containsOnly("meedoen.slot.cancelled.v1");
            assertThat(cancelled.getLast().body().path("slotId")).isEqualTo(slots.at("/2/id"));
        }
        assertThat(trail()).contains("CANCEL_SESSION", "UNCHANGED", "De gids is ziek.");
    }

    @Test
    void aSessionOfAnotherCongressIsUnknown() {
        congress.take(Example.ROW);
        var other = new TestCongress();
        var foreign = other.path() + "/sessions/"
                + congress.programme().at("/sessions/0/id").asString();
        assertThat(other.organiser().put(foreign + "/cancellation", REASON).status())
                .isEqualTo(404);
        var unknown = congress.path() + "/sessions/" + UUID.randomUUID();
        assertThat(congress.organiser().put(unknown + "/cancellation", REASON).status())
                .isEqualTo(404);
    }

    private String session() {
        return congress.path() + "/sessions/"
                + congress.programme().at("/sessions/0/id").asString();
    }

    private String trail() {
        return congress.organiser().get(congress.path() + "/audit-trail").body().toString();
    }

    private static void begin(JsonNode slot) {
        Town.jdbc()
                .sql("update slot set begun = true where id = ?::uuid")
                .param(slot.path("id").asString())
                .update();
    }
}
