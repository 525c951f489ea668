package org.meedoen.capacity.availability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.capacity.SlotRemoved;
import org.springframework.stereotype.Component;

/** The latest numbers of every slot, in memory. They are read from the beginning of the topic at each start. */
@Component
class Availability {

    private final Map<CongressId, CongressAvailability> congresses = new ConcurrentHashMap<>();

    /** Stores the numbers. Returns whether they are newer than the known ones. */
    boolean take(SlotAvailability event) {
        return congresses
                .computeIfAbsent(event.congress(), congress -> new CongressAvailability())
                .take(SlotNumbers.of(event));
    }

    void remove(SlotRemoved event) {
        congresses.computeIfPresent(
                event.congress(), (slug, congress) -> congress.remove(event.slotId()) ? congress : null);
    }

    Collection<SlotNumbers> of(CongressId congress) {
        return find(congress).map(CongressAvailability::all).orElse(List.of());
    }

    /** The slots whose numbers changed since the last call. */
    Collection<SlotNumbers> changedIn(CongressId congress) {
        return find(congress).map(CongressAvailability::takeChanged).orElse(List.of());
    }

    private Optional<CongressAvailability> find(CongressId congress) {
        return Optional.ofNullable(congresses.get(congress));
    }
}
