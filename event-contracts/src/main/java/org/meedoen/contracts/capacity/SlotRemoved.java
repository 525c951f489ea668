package org.meedoen.contracts.capacity;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * The slot is no longer public: its congress is a draft again, or was deleted. A tombstone with the same key follows, so that
 * compaction removes the slot from the topic.
 */
@WireName("meedoen.slot.removed.v1")
public record SlotRemoved(CongressId congress, SlotId slotId) implements AvailabilityEvent {}
