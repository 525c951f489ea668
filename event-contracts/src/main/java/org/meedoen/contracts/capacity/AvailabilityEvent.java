package org.meedoen.contracts.capacity;

import java.util.UUID;

/** The public availability of a slot. */
public sealed interface AvailabilityEvent permits SlotAvailability, SlotRemoved {

    /** The congress's slug. */
    String congress();

    /** The key of the record. */
    UUID slotId();
}
