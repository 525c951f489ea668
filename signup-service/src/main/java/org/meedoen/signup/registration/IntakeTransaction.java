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
import org.meedoen.signup.registration.persistence.SlotEntries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Judges a batch of attempts and stores those that may be stored, with their events, in one transaction. */
@Component
class IntakeTransaction implements TakesIn {

    private final TransactionOperations transactions;
    private final SlotEntries slots;
    private final Mailboxes mailboxes;
    private final Participants participants;
    private final ParticipantDays days;
    private final Pairings pairings;
    private final Pace pace;
    private final SignupRows signups;
    private final Outbox outbox;
    private final SignupSignals signals;

    IntakeTransaction(
            TransactionOperations transactions,
            SlotEntries slots,
            Mailboxes mailboxes,
            Participants participants,
            ParticipantDays days,
            Pairings pairings,
            Pace pace,
            SignupRows signups,
            Outbox outbox,
            SignupSignals signals) {
        this.transactions = transactions;
        this.slots = slots;
        this.mailboxes = mailboxes;
        this.participants = participants;
        this.days = days;
        this.pairings = pairings;
        this.pace = pace;
        this.signups = signups;
        this.outbox = outbox;
        this.signals = signals;
    }

    @Override
    public List<IntakeOutcome> take(List<Attempt> attempts) {
        return Objects.requireNonNull(transactions.execute(transaction -> judgeAndStore(attempts)));
    }

    private List<IntakeOutcome> judgeAndStore(List<Attempt> attempts) {
        days.hold(asked(attempts, Attempt::congress));
        var rules = rulesFor(attempts);
        var ledger = new Ledger(pace.kept(attempts.stream().map(rules::judge).toList()));
        ledger.storeIn(signups);
        tell(ledger);
        return ledger.outcomes();
    }

    private IntakeRules rulesFor(List<Attempt> attempts) {
        var pairs = pairRulesFor(asked(attempts, Attempt::invitation));
        var offered = asked(attempts, Attempt::inExchangeFor);
        return new IntakeRules(
                slots.of(asked(attempts, Attempt::slotId)),
                mailboxes.actingFor(asked(attempts, Attempt::mailbox)),
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

    private static <T> Set<T> asked(List<Attempt> attempts, Function<Attempt, ? extends @Nullable T> what) {
        return attempts.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void tell(Ledger ledger) {
        if (ledger.taken().isEmpty()) return;
        outbox.append(ledger.taken().stream().map(IntakeTransaction::requested).toList());
        signals.asked(ledger.taken().stream()
                .flatMap(one -> one.admitted().rows().stream())
                .map(NewSignup::id)
                .toList());
    }

    private static OutgoingEvent requested(Ledger.Taken taken) {
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
                partner(attempt.together(), taken.admitted().partner()));
        return new OutgoingEvent(Topics.SIGNUPS, attempt.congress(), event);
    }

    private static @Nullable Partner partner(Attempt.@Nullable Together together, @Nullable Participant other) {
        return together == null || other == null
                ? null
                : new Partner(
                        together.partnerSignupId(), other.id(), organisationOf(other), ParticipantDays.allowed(other));
    }

    private static @Nullable String organisationOf(Participant participant) {
        return participant.organisation() instanceof Organisation(var id, var _) ? id : null;
    }
}
