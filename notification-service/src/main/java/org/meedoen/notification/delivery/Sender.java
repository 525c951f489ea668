package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import org.meedoen.notification.delivery.Attempt.Error;
import org.meedoen.notification.delivery.Attempt.Expired;
import org.meedoen.notification.delivery.Attempt.Failed;
import org.meedoen.notification.delivery.Attempt.Overtaken;
import org.meedoen.notification.delivery.Attempt.Sent;
import org.meedoen.notification.delivery.Attempt.Undeliverable;
import org.meedoen.notification.delivery.persistence.MailQueue;
import org.meedoen.notification.mail.Composed;
import org.meedoen.notification.mail.Letter;
import org.meedoen.notification.mail.LetterDesk;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sends what is due, a batch over one connection. */
@Component
class Sender {

    private final MailQueue queue;
    private final LetterDesk desk;
    private final SmtpServer smtp;
    private final MessageIds messageIds;
    private final AttemptLog log;
    private final Duration lease;

    Sender(
            MailQueue queue,
            LetterDesk desk,
            SmtpServer smtp,
            MessageIds messageIds,
            AttemptLog log,
            DeliveryProperties properties) {
        this.queue = queue;
        this.desk = desk;
        this.smtp = smtp;
        this.messageIds = messageIds;
        this.log = log;
        this.lease = properties.lease();
    }

    /** How many were to be sent. */
    int sendBatch(Lane lane) {
        var mails = queue.claim(lane, lane.batchSize(), lease);
        if (!mails.isEmpty()) send(lane, mails);
        return mails.size();
    }

    private void send(Lane lane, List<ClaimedMail> mails) {
        try {
            var letters = desk.batch(mails.stream().map(ClaimedMail::notice).toList());
            try (var connection = smtp.connect()) {
                queue.resume(lane);
                send(mails, letters, connection);
            }
        } catch (RestClientException away) {
            log.heldUp(mails, SignupFaults.error(away));
        } catch (MessagingException away) {
            log.heldUp(mails, SmtpFaults.error(away));
        }
    }

    private void send(List<ClaimedMail> mails, LetterDesk.Batch letters, SmtpConnection connection) {
        for (int next = 0; next < mails.size(); next++) {
            var mail = mails.get(next);
            if (!queue.begin(mail, lease)) continue;
            var attempt = attempt(mail, letters, connection);
            log.record(mail, attempt);
            if (attempt instanceof Failed && !connection.works()) {
                queue.release(mails.subList(next + 1, mails.size()));
                return;
            }
        }
    }

    private Attempt attempt(ClaimedMail mail, LetterDesk.Batch letters, SmtpConnection connection) {
        try {
            return switch (letters.compose(mail.notice())) {
                case Composed.Ready(var letter) -> attempt(mail, letter, connection);
                case Composed.Expired() -> new Expired();
                case Composed.Overtaken() -> new Overtaken();
                case Composed.NobodyToTell(var missing) -> new Undeliverable(new Error("no such " + missing));
            };
        } catch (RestClientException away) {
            return new Failed(SignupFaults.error(away));
        } catch (RuntimeException fault) {
            return new Failed(log.fault(mail, fault));
        }
    }

    private Attempt attempt(ClaimedMail mail, Letter letter, SmtpConnection connection) {
        try {
            connection.send(letter, messageIds.of(mail.notice()));
            return new Sent();
        } catch (MessagingException fault) {
            return SmtpFaults.of(fault);
        }
    }
}
