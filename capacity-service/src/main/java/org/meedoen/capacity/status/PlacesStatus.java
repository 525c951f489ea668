package org.meedoen.capacity.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Outbox;

/**
 * What is wrong with the places of a congress: nothing, if all is well.
 *
 * @param tooMany places beyond the capacity, but for those kept when it was lowered
 * @param twice participants twice in a slot
 * @param atTheSameTime pairs of places that were given to a participant and overlap
 * @param idle sign-ups that wait although there is a free place for them
 * @param notTheirDay places that were given on a day on which the participant may not take part
 * @param afterTheStart sign-ups that wait for a slot that has begun
 * @param contradicting slots whose places are others than everybody is told
 * @param outbox events that are not published yet
 * @param putAside events that could not be handled, by topic; left out when Kafka does not say
 */
record PlacesStatus(
        int tooMany,
        int twice,
        int atTheSameTime,
        int idle,
        int notTheirDay,
        int afterTheStart,
        int contradicting,
        List<SlotCount> slots,
        Outbox.Backlog outbox,
        @Nullable Map<String, Long> putAside) {

    static PlacesStatus of(
            List<SlotCount> slots,
            int atTheSameTime,
            int idle,
            int notTheirDay,
            int afterTheStart,
            Outbox.Backlog outbox,
            @Nullable Map<String, Long> putAside) {
        return new PlacesStatus(
                slots.stream().mapToInt(SlotCount::tooMany).sum(),
                slots.stream().mapToInt(SlotCount::twice).sum(),
                atTheSameTime,
                idle,
                notTheirDay,
                afterTheStart,
                (int) slots.stream().filter(slot -> !slot.told()).count(),
                slots,
                outbox,
                putAside);
    }
}
