package org.meedoen.contracts.capacity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.WireName;

/**
 * The participant gets neither a place nor a place in the queue.
 *
 * @param clashingSlotId with {@link Reason#OVERLAP}: the slot that stands in the way
 */
@WireName("meedoen.place.refused.v1")
public record PlaceRefused(
        String congress,
        UUID signupId,
        UUID slotId,
        UUID participantId,
        int decision,
        Reason reason,
        @Nullable UUID clashingSlotId)
        implements PlaceEvent {

    public enum Reason {
        /** No place left and no waiting list. */
        FULL,
        /** Overlaps a slot the participant has a place in. */
        OVERLAP,
        /** The slot was called off. */
        SLOT_CANCELLED,
        /** No such slot was ever scheduled. */
        UNKNOWN_SLOT,
        /** The participant has, or waits for, this slot already. */
        ALREADY_SIGNED_UP
    }
}
