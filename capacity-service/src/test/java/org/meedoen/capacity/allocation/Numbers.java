package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.stream.Collectors;
import org.meedoen.contracts.SlotId;

/** How many had a place in each slot at one moment. */
class Numbers {

    private final Map<SlotId, Long> confirmed;
    private final Map<SlotId, Long> others;

    Numbers(InMemoryPlaces stored) {
        confirmed = stored.places().stream()
                .filter(Place::confirmed)
                .collect(Collectors.groupingBy(Place::slotId, Collectors.counting()));
        others = stored.places().stream()
                .filter(place -> place.confirmed() && !place.fromSetAside())
                .collect(Collectors.groupingBy(Place::slotId, Collectors.counting()));
    }

    /** Without the places that were set aside. */
    long othersIn(SlotId slot) {
        return others.getOrDefault(slot, 0L);
    }

    long confirmedIn(SlotId slot) {
        return confirmed.getOrDefault(slot, 0L);
    }
}
