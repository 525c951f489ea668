package org.meedoen.contracts.capacity;

import java.util.UUID;

/** What everybody is told of a slot. */
public sealed interface AvailabilityEvent permits SlotAvailability, SlotRemoved {

    /** The congress's slug. */
    String congress();

    /** The key of the record. */
    UUID slotId();
}
