package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import org.meedoen.notification.delivery.DeliveryResult.Error;
import org.meedoen.notification.delivery.DeliveryResult.Expired;
import org.meedoen.notification.delivery.DeliveryResult.Failed;
import org.meedoen.notification.delivery.DeliveryResult.Needless;
import org.meedoen.notification.delivery.DeliveryResult.Overtaken;
import org.meedoen.notification.delivery.DeliveryResult.Sent;
import org.meedoen.notification.delivery.DeliveryResult.ToldAlready;
import org.meedoen.notification.delivery.DeliveryResult.Undeliverable;
import org.meedoen.notification.delivery.persistence.MailQueue;
import org.meedoen.notification.mail.CompositionResult;
import org.meedoen.notification.mail.LetterComposer;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Sends due mails, a batch over one connection. */
@Component
class Sender {

    private final MailQueue queue;
    private final LetterComposer composer;
    private final SmtpServer smtp;
    private final MessageIds messageIds;
    private final DeliveryRecorder log;
    private final RushDetector rush;
    private final Duration lease;
    private final Duration pause;

    Sender(
            MailQueue queue,
            LetterComposer composer,
            SmtpServer smtp,
            MessageIds messageIds,
            DeliveryRecorder log,
            RushDetector rush,
            DeliveryProperties properties) {
        this.queue = queue;
        this.composer = composer;
        this.smtp = smtp;
        this.messageIds = messageIds;
        this.log = log;
        this.rush = rush;
        this.lease = properties.lease();
        this.pause = properties.pause();
    }

    /** Returns how many mails were handled. */
    int sendBatch(Lane lane) {
        var mails = queue.claim(lane, lane.batchSize(rush), lease, pause);
        return mails.isEmpty() ? 0 : send(lane, mails);
    }

    private int send(Lane lane, List<ClaimedMail> mails) {
        try {
            var letters = composer.batch(mails.stream().map(ClaimedMail::notice).toList());
            try (var connection = smtp.connect()) {
                queue.resume(lane);
                return send(lane, mails, letters, connection);
            }
        } catch (RestClientException away) {
            log.heldUp(mails, SignupServiceErrors.error(away));
        } catch (MessagingException away) {
            log.heldUp(mails, SmtpErrors.error(away));
        }
        return mails.size();
    }

    /** Releases the remaining mails when a rush begins or the connection fails. */
    private int send(Lane lane, List<ClaimedMail> mails, LetterComposer.Batch letters, SmtpConnection connection) {
        var next = 0;
        var works = true;
        while (works && next < Math.min(mails.size(), lane.batchSize(rush))) {
            works = sent(mails.get(next++), letters, connection);
        }
        queue.release(mails.subList(next, mails.size()));
        return next;
    }

    /** Returns whether the connection still works. */
    private boolean sent(ClaimedMail mail, LetterComposer.Batch letters, SmtpConnection connection) {
        if (!queue.begin(mail, lease)) return true;
        var attempt = attempt(mail, letters, connection);
        log.record(mail, attempt);
        return !(attempt instanceof Failed) || connection.works();
    }

    private DeliveryResult attempt(ClaimedMail mail, LetterComposer.Batch letters, SmtpConnection connection) {
        if (mail.toldAlready()) return new ToldAlready();
        try {
            return switch (letters.compose(mail.notice(), mail.history())) {
                case CompositionResult.Ready ready -> attempt(mail, ready, connection);
                case CompositionResult.Needless(var reason) -> new Needless(reason);
                case CompositionResult.Expired() -> new Expired();
                case CompositionResult.Overtaken() -> new Overtaken();
                case CompositionResult.MissingData(var missing) -> new Undeliverable(new Error("no such " + missing));
            };
        } catch (RestClientException away) {
            return new Failed(SignupServiceErrors.error(away));
        } catch (RuntimeException fault) {
            return new Failed(log.fault(mail, fault));
        }
    }

    /** The letters that only remove entries go first, so that the last one says what the calendar shows. */
    private DeliveryResult attempt(ClaimedMail mail, CompositionResult.Ready ready, SmtpConnection connection) {
        if (ready.offersEntry()) queue.offerEntry(mail);
        queue.removeEntries(mail, ready.ended());
        try {
            for (var ending : ready.endings()) connection.send(ending.letter(), messageIds.of(ending.name()));
            connection.send(ready.letter(), messageIds.of(mail.notice().name()));
            return new Sent(ready.letter().told(), ready.ended());
        } catch (MessagingException fault) {
            return SmtpErrors.of(fault);
        }
    }
}
