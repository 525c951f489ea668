package org.meedoen.capacity.availability;

import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.SlotAvailability;

/** @param version increases with each change */
record SlotNumbers(SlotId slotId, int capacity, int confirmed, int waiting, boolean cancelled, long version) {

    static SlotNumbers of(SlotAvailability event) {
        return new SlotNumbers(
                event.slotId(),
                event.capacity(),
                event.confirmed(),
                event.waiting(),
                event.cancelled(),
                event.version());
    }

    boolean olderThan(SlotNumbers other) {
        return version < other.version;
    }
}
