package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many had a place in each slot at one moment. */
class Numbers {

    private final Map<UUID, Long> confirmed;

    Numbers(InMemoryPlaces stored) {
        confirmed = stored.places().stream()
                .filter(Place::confirmed)
                .collect(Collectors.groupingBy(Place::slotId, Collectors.counting()));
    }

    long confirmedIn(UUID slot) {
        return confirmed.getOrDefault(slot, 0L);
    }
}
