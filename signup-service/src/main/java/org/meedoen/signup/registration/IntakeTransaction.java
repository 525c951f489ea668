package org.meedoen.signup.registration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.participant.Organisation;
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
    private final SignupRows signups;
    private final Outbox outbox;
    private final SignupSignals signals;

    IntakeTransaction(
            TransactionOperations transactions,
            SlotEntries slots,
            Mailboxes mailboxes,
            SignupRows signups,
            Outbox outbox,
            SignupSignals signals) {
        this.transactions = transactions;
        this.slots = slots;
        this.mailboxes = mailboxes;
        this.signups = signups;
        this.outbox = outbox;
        this.signals = signals;
    }

    @Override
    public List<IntakeOutcome> take(List<Attempt> attempts) {
        return Objects.requireNonNull(transactions.execute(transaction -> judgeAndStore(attempts)));
    }

    private List<IntakeOutcome> judgeAndStore(List<Attempt> attempts) {
        var rules = rulesFor(attempts);
        var ledger = new Ledger(attempts.stream().map(rules::judge).toList());
        ledger.storeIn(signups);
        tell(ledger);
        return ledger.outcomes();
    }

    private IntakeRules rulesFor(List<Attempt> attempts) {
        var asked = attempts.stream().map(Attempt::slotId).collect(Collectors.toSet());
        var asking = attempts.stream().map(Attempt::mailbox).collect(Collectors.toSet());
        var offered = attempts.stream()
                .map(Attempt::inExchangeFor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new IntakeRules(
                slots.of(asked),
                mailboxes.actingFor(asking),
                offered.isEmpty() ? Map.of() : signups.confirmed(offered));
    }

    private void tell(Ledger ledger) {
        if (ledger.taken().isEmpty()) return;
        outbox.append(ledger.taken().stream().map(IntakeTransaction::requested).toList());
        signals.send(
                ledger.taken().stream().map(one -> one.attempt().signupId()).toList());
    }

    private static OutgoingEvent requested(Ledger.Taken taken) {
        var attempt = taken.attempt();
        var participant = taken.participant();
        var event = new SignupRequested(
                attempt.congress(),
                attempt.signupId(),
                attempt.slotId(),
                participant.id(),
                participant.organisation() instanceof Organisation(var id, var _) ? id : null,
                taken.at(),
                attempt.inExchangeFor(),
                null);
        return new OutgoingEvent(Topics.SIGNUPS, attempt.congress(), event);
    }
}
