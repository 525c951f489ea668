package org.meedoen.signup.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.ParticipantDays;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.registration.messaging.SignupSignals;
import org.meedoen.signup.registration.persistence.SignupRows;
import org.meedoen.signup.registration.persistence.SlotConditionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rules on a batch of attempts and stores the admitted ones with their events, in one transaction. */
@Component
class IntakeTransaction implements BatchIntake {

    private final TransactionOperations transactions;
    private final SlotConditionRows slots;
    private final Mailboxes mailboxes;
    private final Participants participants;
    private final ParticipantDays days;
    private final Pairings pairings;
    private final ChangeRateLimit rateLimit;
    private final SignupRows signups;
    private final Outbox outbox;
    private final SignupSignals signals;

    IntakeTransaction(
            TransactionOperations transactions,
            SlotConditionRows slots,
            Mailboxes mailboxes,
            Participants participants,
            ParticipantDays days,
            Pairings pairings,
            ChangeRateLimit rateLimit,
            SignupRows signups,
            Outbox outbox,
            SignupSignals signals) {
        this.transactions = transactions;
        this.slots = slots;
        this.mailboxes = mailboxes;
        this.participants = participants;
        this.days = days;
        this.pairings = pairings;
        this.rateLimit = rateLimit;
        this.signups = signups;
        this.outbox = outbox;
        this.signals = signals;
    }

    @Override
    public List<IntakeOutcome> takeIn(List<SignupAttempt> attempts) {
        return Objects.requireNonNull(transactions.execute(transaction -> judgeAndStore(attempts)));
    }

    private List<IntakeOutcome> judgeAndStore(List<SignupAttempt> attempts) {
        days.hold(asked(attempts, SignupAttempt::congress));
        var rules = rulesFor(attempts);
        var batch = new IntakeBatch(
                rateLimit.applyTo(attempts.stream().map(rules::judge).toList()));
        batch.storeIn(signups);
        tell(batch);
        return batch.outcomes();
    }

    private IntakeRules rulesFor(List<SignupAttempt> attempts) {
        var pairs = pairRulesFor(asked(attempts, SignupAttempt::invitation));
        var offered = asked(attempts, SignupAttempt::inExchangeFor);
        return new IntakeRules(
                slots.of(asked(attempts, SignupAttempt::slotId)),
                mailboxes.actingFor(asked(attempts, SignupAttempt::mailbox)),
                offered.isEmpty() ? Map.of() : signups.confirmed(offered),
                pairs);
    }

    private PairRules pairRulesFor(Set<UUID> invitations) {
        if (invitations.isEmpty()) return PairRules.NOBODY;
        var known = pairings.lock(invitations);
        var both = known.values().stream()
                .flatMap(pairing -> Stream.of(pairing.inviter(), pairing.invited()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PairRules(known, participants.admitted(both));
    }

    private static <T> Set<T> asked(List<SignupAttempt> attempts, Function<SignupAttempt, ? extends @Nullable T> what) {
        return attempts.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void tell(IntakeBatch batch) {
        if (batch.taken().isEmpty()) return;
        outbox.append(batch.taken().stream().map(IntakeTransaction::requested).toList());
        signals.asked(batch.taken().stream()
                .flatMap(one -> one.admitted().rows().stream())
                .map(NewSignup::id)
                .toList());
    }

    private static OutgoingEvent requested(IntakeBatch.Taken taken) {
        var attempt = taken.admitted().attempt();
        var participant = taken.admitted().participant();
        var event = new SignupRequested(
                attempt.congress(),
                attempt.signupId(),
                attempt.slotId(),
                participant.id(),
                organisationOf(participant),
                ParticipantDays.allowed(participant),
                taken.at(),
                attempt.inExchangeFor(),
                partner(attempt.together(), taken.admitted().partner()),
                attempt.keepsWaiting() ? true : null);
        return new OutgoingEvent(Topics.SIGNUPS, attempt.congress().value(), event);
    }

    private static @Nullable Partner partner(SignupAttempt.@Nullable Together together, @Nullable Participant other) {
        return together == null || other == null
                ? null
                : new Partner(
                        together.partnerSignupId(), other.id(), organisationOf(other), ParticipantDays.allowed(other));
    }

    private static @Nullable String organisationOf(Participant participant) {
        return participant.organisation() instanceof Organisation(var id, var _) ? id : null;
    }
}
