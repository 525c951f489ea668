package org.meedoen.contracts.capacity;

import java.util.UUID;
import org.meedoen.contracts.WireName;

/**
 * The slot is no longer for everybody: its congress is a draft again, or was deleted. A record without a value follows under
 * the same key, after which Kafka keeps nothing of the slot.
 */
@WireName("meedoen.slot.removed.v1")
public record SlotRemoved(String congress, UUID slotId) implements AvailabilityEvent {}
