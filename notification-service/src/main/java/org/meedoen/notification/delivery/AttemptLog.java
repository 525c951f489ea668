package org.meedoen.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.meedoen.notification.delivery.Attempt.Error;
import org.meedoen.notification.delivery.Attempt.Expired;
import org.meedoen.notification.delivery.Attempt.Failed;
import org.meedoen.notification.delivery.Attempt.Overtaken;
import org.meedoen.notification.delivery.Attempt.Refused;
import org.meedoen.notification.delivery.Attempt.Sent;
import org.meedoen.notification.delivery.Attempt.ToldAlready;
import org.meedoen.notification.delivery.Attempt.Undeliverable;
import org.meedoen.notification.delivery.persistence.MailOutcomes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decides what follows from an attempt and writes it down; whom it concerned stands in no log. */
@Component
class AttemptLog {

    private static final Logger log = LoggerFactory.getLogger(AttemptLog.class);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final MailOutcomes outcomes;
    private final InstantSource clock;
    private final MeterRegistry meters;

    AttemptLog(MailOutcomes outcomes, InstantSource clock, MeterRegistry meters) {
        this.outcomes = outcomes;
        this.clock = clock;
        this.meters = meters;
    }

    void record(ClaimedMail mail, Attempt attempt) {
        count(attempt.getClass().getSimpleName(), 1);
        switch (attempt) {
            case Sent(var told) -> outcomes.sent(mail, told);
            case ToldAlready() -> outcomes.absorb(mail, "TOLD_ALREADY");
            case Expired() -> outcomes.expire(mail);
            case Overtaken() -> overtaken(mail);
            case Undeliverable(var error) -> giveUp(mail, error);
            case Refused(var error) -> refused(mail, error);
            case Failed(var error) -> failed(mail, error, false);
        }
    }

    /** Nothing is wrong with these mails: the server they need is away. */
    void heldUp(List<ClaimedMail> mails, Error error) {
        log.warn("{} mails wait: {}", mails.size(), error.text());
        count("HeldUp", mails.size());
        mails.forEach(mail -> failed(mail, error, true));
    }

    /** What is thrown may quote what it was about; so only its kind and its place are told. */
    Error fault(ClaimedMail mail, RuntimeException fault) {
        var where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0] : "unknown";
        log.error(
                "Mail {} could not be written: {} at {}",
                mail.id(),
                fault.getClass().getName(),
                where);
        return new Error(fault.getClass().getSimpleName());
    }

    /** The decision that says so is on its way; what never comes should not hold up what follows for ever. */
    private void overtaken(ClaimedMail mail) {
        if (RetryRules.tooOld(mail.decidedAt(), clock.instant())) {
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
        if (RetryRules.tooOld(mail.decidedAt(), clock.instant())) {
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
