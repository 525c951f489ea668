package org.meedoen.capacity.availability;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.SlotDeletion;
import org.meedoen.capacity.availability.ChangedAvailabilityRows.Unpublished;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.capacity.SlotRemoved;
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
    private final SlotDeletion slots;
    private final Outbox outbox;
    private final TransactionOperations transactions;

    AvailabilityPublisher(
            ChangedAvailabilityRows numbers, SlotDeletion slots, Outbox outbox, TransactionOperations transactions) {
        this.numbers = numbers;
        this.slots = slots;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Returns the number of published slots. */
    int publish() {
        return numbers.unpublished().isEmpty() && numbers.hidden().isEmpty() ? 0 : publishLocked();
    }

    private int publishLocked() {
        return requireNonNullElse(transactions.execute(transaction -> numbers.lock() ? publishAll() : 0), 0);
    }

    private int publishAll() {
        return publish(numbers.unpublished()) + remove(numbers.hidden());
    }

    private int remove(List<CongressId> hidden) {
        if (hidden.isEmpty()) return 0;
        var removed = numbers.forget(hidden);
        outbox.append(removed.stream().flatMap(AvailabilityPublisher::removal).toList());
        slots.deleteSlots(hidden);
        return removed.size();
    }

    private static Stream<OutgoingEvent> removal(SlotRemoved slot) {
        var key = slot.slotId().toString();
        return Stream.of(
                new OutgoingEvent(Topics.AVAILABILITY, key, slot), OutgoingEvent.tombstone(Topics.AVAILABILITY, key));
    }

    private int publish(List<Unpublished> unpublished) {
        if (unpublished.isEmpty()) return 0;
        var changed = numbers.of(unpublished);
        outbox.append(changed.stream().map(AvailabilityPublisher::event).toList());
        numbers.markPublished(unpublished);
        return changed.size();
    }

    private static OutgoingEvent event(SlotAvailability numbers) {
        return new OutgoingEvent(Topics.AVAILABILITY, numbers.slotId().toString(), numbers);
    }
}
