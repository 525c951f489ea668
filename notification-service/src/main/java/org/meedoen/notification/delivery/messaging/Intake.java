package org.meedoen.notification.delivery.messaging;

import java.util.List;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Received;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.delivery.RushDetector;
import org.meedoen.notification.delivery.persistence.DeletedCongresses;
import org.meedoen.notification.delivery.persistence.MailRecords;
import org.meedoen.notification.mail.PlaceNotices;
import org.meedoen.notification.mail.RequestedNotices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records mails, a batch in one transaction, and signals the workers. */
@Component
class Intake {

    private final MailRecords records;
    private final AnnouncementIntake announcements;
    private final ReminderIntake reminders;
    private final DeletedCongresses congresses;
    private final DatabaseSignals signals;
    private final RushDetector rush;

    Intake(
            MailRecords records,
            AnnouncementIntake announcements,
            ReminderIntake reminders,
            DeletedCongresses congresses,
            DatabaseSignals signals,
            RushDetector rush) {
        this.records = records;
        this.announcements = announcements;
        this.reminders = reminders;
        this.congresses = congresses;
        this.signals = signals;
        this.rush = rush;
    }

    @Transactional
    void decisions(List<Received<PlaceEvent>> batch) {
        rush.decided(batch.size());
        var signups =
                batch.stream().map(received -> received.event().signupId()).toList();
        var notices = new PlaceNotices(records.held(signups));
        record(batch.stream()
                .map(received -> new DecidedNotice(notices.of(received.event()), received.time()))
                .toList());
    }

    @Transactional
    void notifications(List<Received<NotificationEvent>> batch) {
        record(batch.stream()
                .flatMap(received -> RequestedNotices.of(received.event()).stream()
                        .map(notice -> new DecidedNotice(notice, received.time())))
                .toList());
        announcements.take(batch);
        reminders.take(batch);
        forget(batch);
    }

    private void forget(List<Received<NotificationEvent>> batch) {
        var deleted = batch.stream()
                .map(Received::event)
                .filter(CongressDeleted.class::isInstance)
                .map(event -> ((CongressDeleted) event).congress())
                .toList();
        if (!deleted.isEmpty()) congresses.delete(deleted);
    }

    private void record(List<DecidedNotice> notices) {
        records.record(notices);
        notices.stream()
                .map(decided -> Lane.of(decided.notice()))
                .distinct()
                .forEach(lane -> signals.send(lane.signal(), ""));
    }
}
