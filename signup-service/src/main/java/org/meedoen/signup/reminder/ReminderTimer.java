package org.meedoen.signup.reminder;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.ReminderDue;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.reminder.persistence.DueReminderRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes whom to remind, when the moment has come by the database's clock. That a day was done is stored in the same
 * transaction, so a stopped service catches up, and of two instances one does it. Whoever gets a place after that moment has
 * just had a mail about it.
 */
@Component
class ReminderTimer {

    private static final int PEOPLE_OF_AN_EVENT = 200;

    private final CongressRows congresses;
    private final DueReminderRows reminders;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    ReminderTimer(
            CongressRows congresses,
            DueReminderRows reminders,
            Outbox outbox,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.congresses = congresses;
        this.reminders = reminders;
        this.outbox = outbox;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${meedoen.reminders.check-every:10s}")
    void remindOfWhatIsDue() {
        reminders
                .congresses()
                .forEach(congress -> transaction.executeWithoutResult(_ -> remindOfWhatIsDueIn(congress)));
    }

    private void remindOfWhatIsDueIn(CongressId congress) {
        congresses.lock(congress);
        reminders.daysOf(congress).forEach(day -> remind(congress, day));
    }

    private void remind(CongressId congress, RemindedDay day) {
        reminders.done(congress, day.day());
        var people = reminders.people(congress, day.day());
        if (people.isEmpty()) return;
        outbox.append(people.stream()
                .gather(Gatherers.windowFixed(PEOPLE_OF_AN_EVENT))
                .map(some -> event(congress, day, some))
                .toList());
        var counts = Map.of("recipients", people.size());
        trail.recordByClock(congress, List.of(AuditEntry.counted(AuditAction.SEND_REMINDERS, congress, counts)));
    }

    /** In order with the congress's deletion. */
    private static OutgoingEvent event(CongressId congress, RemindedDay day, List<ParticipantId> people) {
        return new OutgoingEvent(
                Topics.NOTIFICATIONS, congress.value(), new ReminderDue(congress, day.day(), day.endsAt(), people));
    }
}
