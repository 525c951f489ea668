package org.meedoen.notification.delivery.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.signup.AnnouncementRetried;
import org.meedoen.contracts.signup.AnnouncementSent;
import org.meedoen.contracts.signup.AnnouncementStopped;
import org.meedoen.contracts.signup.AnnouncementTested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.OrganiserInvited;
import org.meedoen.contracts.signup.ReminderDue;
import org.meedoen.contracts.signup.SignInDeclined;
import org.meedoen.contracts.signup.SignInRequested;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Received;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.delivery.persistence.AnnouncementMails;
import org.meedoen.notification.delivery.persistence.MailRecords;
import org.meedoen.notification.mail.AnnouncementNotice;
import org.meedoen.notification.mail.AnnouncementTestNotice;
import org.springframework.stereotype.Component;

/** Records the mails of messages of the organisers, stops them and tries them again, in the order of the events. */
@Component
class AnnouncementIntake {

    private final MailRecords records;
    private final AnnouncementMails mails;
    private final DatabaseSignals signals;

    AnnouncementIntake(MailRecords records, AnnouncementMails mails, DatabaseSignals signals) {
        this.records = records;
        this.mails = mails;
        this.signals = signals;
    }

    /** In the caller's transaction. */
    void take(List<Received<NotificationEvent>> batch) {
        batch.forEach(this::take);
        if (batch.stream().anyMatch(received -> hasMail(received.event())))
            signals.send(Lane.ANNOUNCEMENT.signal(), "");
    }

    private static boolean hasMail(NotificationEvent event) {
        return event instanceof AnnouncementSent
                || event instanceof AnnouncementTested
                || event instanceof AnnouncementRetried;
    }

    private void take(Received<NotificationEvent> received) {
        switch (received.event()) {
            case AnnouncementSent sent -> records.record(notices(sent, received).toList());
            case AnnouncementTested test -> records.record(List.of(notice(test, received)));
            case AnnouncementStopped stopped -> mails.stop(stopped.announcementId());
            case AnnouncementRetried retried -> mails.retry(retried.announcementId(), received.time());
            case SignInRequested _, SignInDeclined _, OrganiserInvited _, ReminderDue _, CongressDeleted _ -> {}
        }
    }

    private static Stream<DecidedNotice> notices(AnnouncementSent sent, Received<?> received) {
        return sent.participantIds().stream()
                .map(participant -> new AnnouncementNotice(sent.congress(), sent.announcementId(), participant))
                .map(notice -> new DecidedNotice(notice, received.time()));
    }

    private static DecidedNotice notice(AnnouncementTested test, Received<?> received) {
        return new DecidedNotice(
                new AnnouncementTestNotice(
                        test.congress(),
                        test.announcementId(),
                        test.participantId(),
                        test.accountId(),
                        received.eventId().toString()),
                received.time());
    }
}
