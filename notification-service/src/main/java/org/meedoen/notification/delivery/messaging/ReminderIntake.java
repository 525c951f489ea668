package org.meedoen.notification.delivery.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.ReminderDue;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Received;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.delivery.persistence.MailRecords;
import org.meedoen.notification.mail.ReminderNotice;
import org.springframework.stereotype.Component;

/** Records reminders: one for each participant and day, however often the event arrives. */
@Component
class ReminderIntake {

    private final MailRecords records;
    private final DatabaseSignals signals;

    ReminderIntake(MailRecords records, DatabaseSignals signals) {
        this.records = records;
        this.signals = signals;
    }

    /** In the caller's transaction. */
    void take(List<Received<NotificationEvent>> batch) {
        var notices = batch.stream().flatMap(ReminderIntake::notices).toList();
        if (notices.isEmpty()) return;
        records.record(notices);
        signals.send(Lane.ANNOUNCEMENT.signal(), "");
    }

    private static Stream<DecidedNotice> notices(Received<NotificationEvent> received) {
        if (!(received.event() instanceof ReminderDue due)) return Stream.empty();
        return due.participantIds().stream()
                .map(participant -> new ReminderNotice(due.congress(), due.day(), due.expiresAt(), participant))
                .map(notice -> new DecidedNotice(notice, received.time()));
    }
}
