package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.stream.Collectors;
import org.meedoen.contracts.SlotId;

/** How many had a place in each slot at one moment. */
class Numbers {

    private final Map<SlotId, Long> confirmed;

    Numbers(InMemoryPlaces stored) {
        confirmed = stored.places().stream()
                .filter(Place::confirmed)
                .collect(Collectors.groupingBy(Place::slotId, Collectors.counting()));
    }

    long confirmedIn(SlotId slot) {
        return confirmed.getOrDefault(slot, 0L);
    }
}
