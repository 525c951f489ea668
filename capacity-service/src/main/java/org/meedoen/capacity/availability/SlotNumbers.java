package org.meedoen.capacity.availability;

import java.util.Objects;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.SlotAvailability;

/**
 * @param setAsideLeft how many of the free places only organisers give: for everybody else they are not free
 * @param version increases with each change
 */
record SlotNumbers(
        SlotId slotId, int capacity, int confirmed, int waiting, boolean cancelled, int setAsideLeft, long version) {

    static SlotNumbers of(SlotAvailability event) {
        return new SlotNumbers(
                event.slotId(),
                event.capacity(),
                event.confirmed(),
                event.waiting(),
                event.cancelled(),
                Objects.requireNonNullElse(event.setAsideLeft(), 0),
                event.version());
    }

    boolean olderThan(SlotNumbers other) {
        return version < other.version;
    }
}
