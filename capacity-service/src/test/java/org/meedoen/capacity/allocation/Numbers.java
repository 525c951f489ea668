package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.stream.Collectors;
import org.meedoen.contracts.SlotId;

/** How many places were given in each slot at one moment. */
class Numbers {

    private final Map<SlotId, Long> confirmed;
    private final Map<SlotId, Long> others;
    private final long companions;

    Numbers(InMemoryPlaces stored) {
        confirmed = stored.places().stream()
                .filter(Place::confirmed)
                .collect(Collectors.groupingBy(Place::slotId, Collectors.summingLong(Place::places)));
        others = stored.places().stream()
                .filter(Place::confirmed)
                .collect(Collectors.groupingBy(
                        Place::slotId, Collectors.summingLong(place -> place.places() - place.placesFromSetAside())));
        companions =
                stored.places().stream().filter(place -> place.second() != null).count();
    }

    /** Without the places that were set aside. */
    long othersIn(SlotId slot) {
        return others.getOrDefault(slot, 0L);
    }

    /** In the whole congress. */
    long companions() {
        return companions;
    }

    long confirmedIn(SlotId slot) {
        return confirmed.getOrDefault(slot, 0L);
    }
}
