package org.meedoen.capacity.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Outbox;

/**
 * The broken promises about the places of a congress.
 *
 * @param tooMany confirmed places above the capacity, without those kept when it was lowered and those that the organisers
 *     assigned above it
 * @param overbooked confirmed places that the organisers assigned above the capacity; no broken promise
 * @param twice participants with two active places in one slot
 * @param atTheSameTime pairs of overlapping places that were given to one participant
 * @param idle waiting sign-ups for which there is a free place
 * @param notTheirDay places given on a day on which the participant may not take part
 * @param afterTheStart waiting sign-ups of slots that have begun
 * @param contradicting slots whose published numbers differ from their places
 * @param outbox events that are not published yet
 * @param deadLetters their number by topic; left out if Kafka does not answer
 */
record PlacesStatus(
        int tooMany,
        int overbooked,
        int twice,
        int atTheSameTime,
        int idle,
        int notTheirDay,
        int afterTheStart,
        int contradicting,
        List<SlotCount> slots,
        Outbox.Backlog outbox,
        @Nullable Map<String, Long> deadLetters) {

    static PlacesStatus of(
            List<SlotCount> slots,
            int atTheSameTime,
            int idle,
            int notTheirDay,
            int afterTheStart,
            Outbox.Backlog outbox,
            @Nullable Map<String, Long> deadLetters) {
        return new PlacesStatus(
                slots.stream().mapToInt(SlotCount::tooMany).sum(),
                slots.stream().mapToInt(SlotCount::overbooked).sum(),
                slots.stream().mapToInt(SlotCount::twice).sum(),
                atTheSameTime,
                idle,
                notTheirDay,
                afterTheStart,
                (int) slots.stream().filter(slot -> !slot.told()).count(),
                slots,
                outbox,
                deadLetters);
    }
}
