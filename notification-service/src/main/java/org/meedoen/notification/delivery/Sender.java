package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import org.meedoen.notification.delivery.Attempt.Error;
import org.meedoen.notification.delivery.Attempt.Expired;
import org.meedoen.notification.delivery.Attempt.Failed;
import org.meedoen.notification.delivery.Attempt.Overtaken;
import org.meedoen.notification.delivery.Attempt.Sent;
import org.meedoen.notification.delivery.Attempt.ToldAlready;
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
    private final Rush rush;
    private final Duration lease;
    private final Duration pause;

    Sender(
            MailQueue queue,
            LetterDesk desk,
            SmtpServer smtp,
            MessageIds messageIds,
            AttemptLog log,
            Rush rush,
            DeliveryProperties properties) {
        this.queue = queue;
        this.desk = desk;
        this.smtp = smtp;
        this.messageIds = messageIds;
        this.log = log;
        this.rush = rush;
        this.lease = properties.lease();
        this.pause = properties.pause();
    }

    /** How many it came to. */
    int sendBatch(Lane lane) {
        var mails = queue.claim(lane, lane.batchSize(rush), lease, pause);
        return mails.isEmpty() ? 0 : send(lane, mails);
    }

    private int send(Lane lane, List<ClaimedMail> mails) {
        try {
            var letters = desk.batch(mails.stream().map(ClaimedMail::notice).toList());
            try (var connection = smtp.connect()) {
                queue.resume(lane);
                return send(lane, mails, letters, connection);
            }
        } catch (RestClientException away) {
            log.heldUp(mails, SignupFaults.error(away));
        } catch (MessagingException away) {
            log.heldUp(mails, SmtpFaults.error(away));
        }
        return mails.size();
    }

    /** What is left when a rush begins, or when the connection fails, is given back. */
    private int send(Lane lane, List<ClaimedMail> mails, LetterDesk.Batch letters, SmtpConnection connection) {
        var next = 0;
        var works = true;
        while (works && next < Math.min(mails.size(), lane.batchSize(rush))) {
            works = sent(mails.get(next++), letters, connection);
        }
        queue.release(mails.subList(next, mails.size()));
        return next;
    }

    /** Whether the connection is still good. */
    private boolean sent(ClaimedMail mail, LetterDesk.Batch letters, SmtpConnection connection) {
        if (!queue.begin(mail, lease)) return true;
        var attempt = attempt(mail, letters, connection);
        log.record(mail, attempt);
        return !(attempt instanceof Failed) || connection.works();
    }

    private Attempt attempt(ClaimedMail mail, LetterDesk.Batch letters, SmtpConnection connection) {
        if (mail.toldAlready()) return new ToldAlready();
        try {
            return switch (letters.compose(mail.notice(), mail.toldBefore())) {
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
            return new Sent(letter.told());
        } catch (MessagingException fault) {
            return SmtpFaults.of(fault);
        }
    }
}
