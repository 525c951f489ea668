package org.meedoen.capacity.availability;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.meedoen.capacity.availability.ChangedAvailabilityRows.Unpublished;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes the changed numbers of slots each time it is called. Several changes in between are published as one. No
 * change is lost in a crash, since the database stores which version was published.
 */
@Component
class AvailabilityPublisher {

    private final ChangedAvailabilityRows numbers;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    AvailabilityPublisher(ChangedAvailabilityRows numbers, Outbox outbox, TransactionOperations transactions) {
        this.numbers = numbers;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Returns the number of published slots. */
    int publish() {
        return numbers.unpublished().isEmpty() ? 0 : publishLocked();
    }

    private int publishLocked() {
        return requireNonNullElse(
                transactions.execute(transaction -> numbers.lock() ? publish(numbers.unpublished()) : 0), 0);
    }

    private int publish(List<Unpublished> unpublished) {
        var changed = numbers.of(unpublished);
        outbox.append(changed.stream().map(AvailabilityPublisher::event).toList());
        numbers.markPublished(unpublished);
        return changed.size();
    }

    private static OutgoingEvent event(SlotAvailability numbers) {
        return new OutgoingEvent(Topics.AVAILABILITY, numbers.slotId().toString(), numbers);
    }
}
