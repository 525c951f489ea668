package org.meedoen.contracts.capacity;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;

/** The public availability of a slot. */
public sealed interface AvailabilityEvent permits SlotAvailability, SlotRemoved {

    /** The congress's slug. */
    CongressId congress();

    /** The key of the record. */
    SlotId slotId();
}
