package org.meedoen.capacity.availability;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.springframework.stereotype.Component;

/** The newest numbers of every slot, in memory: read from the topic's beginning at each start. */
@Component
class Availability {

    private final Map<String, CongressAvailability> congresses = new ConcurrentHashMap<>();

    /** Whether it is news. */
    boolean take(SlotAvailability event) {
        return congresses
                .computeIfAbsent(event.congress(), congress -> new CongressAvailability())
                .take(SlotNumbers.of(event));
    }

    Collection<SlotNumbers> of(String congress) {
        return find(congress).map(CongressAvailability::all).orElse(List.of());
    }

    /** The slots whose numbers changed since this was asked last. */
    Collection<SlotNumbers> changedIn(String congress) {
        return find(congress).map(CongressAvailability::takeChanged).orElse(List.of());
    }

    private Optional<CongressAvailability> find(String congress) {
        return Optional.ofNullable(congresses.get(congress));
    }
}
