package org.meedoen.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.meedoen.notification.delivery.DeliveryResult.Error;
import org.meedoen.notification.delivery.DeliveryResult.Expired;
import org.meedoen.notification.delivery.DeliveryResult.Failed;
import org.meedoen.notification.delivery.DeliveryResult.Needless;
import org.meedoen.notification.delivery.DeliveryResult.Overtaken;
import org.meedoen.notification.delivery.DeliveryResult.Refused;
import org.meedoen.notification.delivery.DeliveryResult.Sent;
import org.meedoen.notification.delivery.DeliveryResult.ToldAlready;
import org.meedoen.notification.delivery.DeliveryResult.Undeliverable;
import org.meedoen.notification.delivery.persistence.MailOutcomes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides what follows from a result, and records it. No log contains the recipient. */
@Component
class DeliveryRecorder {

    private static final Logger log = LoggerFactory.getLogger(DeliveryRecorder.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final MailOutcomes outcomes;
    private final InstantSource clock;
    private final MeterRegistry meters;

    DeliveryRecorder(MailOutcomes outcomes, InstantSource clock, MeterRegistry meters) {
        this.outcomes = outcomes;
        this.clock = clock;
        this.meters = meters;
    }

    void record(ClaimedMail mail, DeliveryResult attempt) {
        count(attempt.getClass().getSimpleName(), 1);
        switch (attempt) {
            case Sent(var told, var ended) -> outcomes.sent(mail, told, ended);
            case ToldAlready() -> outcomes.toldAlready(mail);
            case Needless(var reason) -> outcomes.absorb(mail, reason);
            case Expired() -> outcomes.expire(mail);
            case Overtaken() -> overtaken(mail);
            case Undeliverable(var error) -> giveUp(mail, error);
            case Refused(var error) -> refused(mail, error);
            case Failed(var error) -> failed(mail, error, false);
        }
    }

    /** Nothing is wrong with these mails: a server is unavailable. */
    void heldUp(List<ClaimedMail> mails, Error error) {
        log.warn("{} mails wait: {}", mails.size(), error.text());
        count("HeldUp", mails.size());
        mails.forEach(mail -> failed(mail, error, true));
    }

    /** An exception's message may contain personal data, so only its type and place are logged. */
    Error fault(ClaimedMail mail, RuntimeException fault) {
        var where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0] : "unknown";
        log.error(
                "Mail {} could not be written: {} at {}",
                mail.id(),
                fault.getClass().getName(),
                where);
        return new Error(fault.getClass().getSimpleName());
    }

    /** A later decision is expected. If it does not arrive, the mail must not block later ones for ever. */
    private void overtaken(ClaimedMail mail) {
        if (RetryRules.tooOld(mail.history().decidedAt(), clock.instant())) {
            giveUp(mail, new Error("no later decision came"));
        } else {
            outcomes.setAside(mail, A_MOMENT);
        }
    }

    private void refused(ClaimedMail mail, Error error) {
        if (RetryRules.refusedForGood(mail.attempts() + 1)) {
            giveUp(mail, error);
        } else {
            failed(mail, error, false);
        }
    }

    private void failed(ClaimedMail mail, Error error, boolean heldUp) {
        if (RetryRules.tooOld(mail.history().decidedAt(), clock.instant())) {
            giveUp(mail, error);
        } else {
            var pause = RetryRules.pause(Lane.of(mail.notice()), mail.attempts() + 1);
            outcomes.rest(mail, error.text(), pause, heldUp);
        }
    }

    private void giveUp(ClaimedMail mail, Error error) {
        log.warn("Mail {} is given up: {}", mail.id(), error.text());
        outcomes.giveUp(mail, error.text());
    }

    private void count(String outcome, int mails) {
        meters.counter("meedoen.mails", "outcome", outcome).increment(mails);
    }
}
