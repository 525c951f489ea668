package org.meedoen.signup.registration;

import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.participant.ParticipantLeft;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.meedoen.signup.registration.messaging.SignupSignals;
import org.meedoen.signup.registration.persistence.SignupRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks sign-ups as withdrawing, and publishes it. */
@Component
class Withdrawals {

    private final SignupRows signups;
    private final Outbox outbox;
    private final SignupSignals signals;

    Withdrawals(SignupRows signups, Outbox outbox, SignupSignals signals) {
        this.signups = signups;
        this.outbox = outbox;
        this.signals = signals;
    }

    enum Outcome {
        /** Now or earlier. */
        GIVEN_UP,
        /** The slot has begun, so the place could not be given to anybody else. */
        SLOT_BEGUN,
        /** The mailbox has no such sign-up. */
        UNKNOWN
    }

    @Transactional
    public Outcome withdraw(UUID account, CongressId congress, SignupId signupId) {
        var given = signups.withdraw(account, congress, signupId);
        given.ifPresent(up -> tell(new SignupWithdrawn(congress, signupId, up.slotId(), up.participantId(), null)));
        return given.isPresent() ? Outcome.GIVEN_UP : without(account, congress, signupId);
    }

    private Outcome without(UUID account, CongressId congress, SignupId signupId) {
        return signups.isKept(account, congress, signupId)
                .map(kept -> kept ? Outcome.SLOT_BEGUN : Outcome.GIVEN_UP)
                .orElse(Outcome.UNKNOWN);
    }

    /** Withdraws all sign-ups of a removed participant; their places are given to others as usual. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ParticipantRemoved removed) {
        tell(removed.congress(), removed.participant(), signups.withdrawAllOf(removed.participant()));
    }

    /** Withdraws the sign-ups whose place somebody else can still use. The others stay, and count. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ParticipantLeft left) {
        tell(left.congress(), left.participant(), signups.withdrawWhatIsAheadOf(left.participant()));
    }

    private void tell(CongressId congress, ParticipantId participant, List<SignupRows.GivenUp> given) {
        outbox.append(given.stream()
                .map(one -> outgoing(new SignupWithdrawn(congress, one.signup(), one.slot(), participant, null)))
                .toList());
        signals.asked(given.stream().map(SignupRows.GivenUp::signup).toList());
    }

    private void tell(SignupWithdrawn event) {
        outbox.append(List.of(outgoing(event)));
        signals.asked(List.of(event.signupId()));
    }

    private static OutgoingEvent outgoing(SignupWithdrawn event) {
        return new OutgoingEvent(Topics.SIGNUPS, event.congress().value(), event);
    }
}
