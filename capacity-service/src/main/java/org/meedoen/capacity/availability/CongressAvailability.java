package org.meedoen.capacity.availability;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meedoen.contracts.SlotId;

/** Written by the consumer, read by requests. */
class CongressAvailability {

    private final Map<SlotId, SlotNumbers> slots = new HashMap<>();
    private final Map<SlotId, SlotNumbers> changed = new LinkedHashMap<>();

    synchronized boolean take(SlotNumbers numbers) {
        var known = slots.get(numbers.slotId());
        if (known != null && !known.olderThan(numbers)) {
            return false;
        }
        slots.put(numbers.slotId(), numbers);
        changed.put(numbers.slotId(), numbers);
        return true;
    }

    /** Returns whether any slot is left. */
    synchronized boolean remove(SlotId slot) {
        slots.remove(slot);
        changed.remove(slot);
        return !slots.isEmpty();
    }

    synchronized Collection<SlotNumbers> all() {
        return List.copyOf(slots.values());
    }

    synchronized Collection<SlotNumbers> takeChanged() {
        var taken = List.copyOf(changed.values());
        changed.clear();
        return taken;
    }
}
