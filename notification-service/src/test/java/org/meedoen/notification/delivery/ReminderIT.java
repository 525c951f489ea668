package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.signup.ReminderDue;
import org.meedoen.testsupport.TestServers;

/** From a day that is due to mails in mailboxes. */
class ReminderIT {

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final ParticipantId anna = ParticipantId.random();
    private final ParticipantId bo = ParticipantId.random();

    @Test
    void everybodyGetsOneMailADayHoweverOftenTheEventArrives() throws Exception {
        try (var second = installation.start()) {
            installation.publish(due(anna, bo));
            installation.publish(due(anna, bo));
            eventually(() -> assertThat(states()).containsExactly("SENT", "SENT"));
            installation.publish(due(anna));
            var late = ParticipantId.random();
            installation.publish(due(late));
            eventually(() -> assertThat(smtp.receivedBy(late)).hasSize(1));
            assertThat(second.isRunning()).isTrue();
        }
        assertThat(smtp.subjectsTo(anna)).containsExactly("Je programma van woensdag 19 november 2025");
        assertThat(smtp.subjectsTo(bo)).hasSize(1);
        assertThat(smtp.plainTextTo(anna)).contains("10:00–12:00 uur", "Wandeling door Overvecht", "Station Overvecht");
        assertThat(smtp.receivedBy(anna).getFirst().getHeader("List-Unsubscribe"))
                .containsExactly("<https://meedoen.example/api/v1/reminder-opt-outs/key-of-" + anna + ">");
    }

    @Test
    void whoeverHasGivenBackEverythingGetsNone() {
        installation.signup.erased.add(bo);
        installation.publish(due(anna, bo));
        eventually(() -> assertThat(states()).containsExactlyInAnyOrder("SENT", "ABSORBED"));
        assertThat(smtp.receivedBy(bo)).isEmpty();
    }

    private ReminderDue due(ParticipantId... people) {
        return new ReminderDue(
                congress, LocalDate.parse("2025-11-19"), Instant.now().plus(Duration.ofHours(20)), List.of(people));
    }

    private List<String> states() {
        return installation
                .jdbc
                .sql("select state from mails where congress = ? and kind = 'REMINDER' order by seq")
                .param(congress.value())
                .query(String.class)
                .list();
    }
}
