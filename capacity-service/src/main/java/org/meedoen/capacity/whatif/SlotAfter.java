package org.meedoen.capacity.whatif;

import org.meedoen.capacity.allocation.Slot;
import org.meedoen.contracts.SlotId;

/**
 * A slot as it would be.
 *
 * @param setAsideLeft how many of the free places only organisers give
 */
record SlotAfter(SlotId slotId, int capacity, int confirmed, int waiting, int setAsideLeft) {

    static SlotAfter of(Slot slot) {
        return new SlotAfter(slot.id(), slot.terms().capacity(), slot.confirmed(), slot.waiting(), slot.setAsideLeft());
    }
}
