package org.meedoen.capacity.availability;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.meedoen.capacity.availability.ChangedNumbers.Untold;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells everybody the numbers that changed, at whatever pace this is called: what changed several times in between is told
 * once. Nothing changed stays untold, whoever dies when, as the tables know how far it has come.
 */
@Component
class Telling {

    private final ChangedNumbers numbers;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    Telling(ChangedNumbers numbers, Outbox outbox, TransactionOperations transactions) {
        this.numbers = numbers;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Returns of how many slots. */
    int tell() {
        return numbers.untold().isEmpty() ? 0 : tellInTurn();
    }

    private int tellInTurn() {
        return requireNonNullElse(transactions.execute(transaction -> numbers.lock() ? tell(numbers.untold()) : 0), 0);
    }

    private int tell(List<Untold> untold) {
        var changed = numbers.of(untold);
        outbox.append(changed.stream().map(Telling::event).toList());
        numbers.areTold(untold);
        return changed.size();
    }

    private static OutgoingEvent event(SlotAvailability numbers) {
        return new OutgoingEvent(Topics.AVAILABILITY, numbers.slotId().toString(), numbers);
    }
}
