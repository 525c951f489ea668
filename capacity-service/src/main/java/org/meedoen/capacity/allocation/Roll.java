package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Those of one slot who are at hand, by rank. Between the last rank read and the newest there may be others. */
final class Roll {

    private final TreeMap<Long, Place> confirmed = new TreeMap<>();
    private final TreeMap<Long, Place> waiting = new TreeMap<>();
    private long readThrough;
    private boolean lineRead;

    void add(Place place) {
        if (place.live()) {
            (place.confirmed() ? confirmed : waiting).put(place.rank(), place);
        }
    }

    void remove(Place place) {
        confirmed.remove(place.rank());
        waiting.remove(place.rank());
    }

    boolean hasAllOf(Slot slot) {
        return confirmed.size() == slot.confirmed() && waiting.size() == slot.waiting();
    }

    List<Place> everyone() {
        var all = new ArrayList<>(confirmed.values());
        all.addAll(waiting.values());
        all.sort(Comparator.comparingLong(Place::rank));
        return all;
    }

    Optional<Place> nextWaiting(long behind) {
        return Optional.ofNullable(waiting.higherEntry(behind)).map(Map.Entry::getValue);
    }

    /** Whether who comes next behind a rank is certain without reading on. */
    boolean knowsNextWaiting(long behind, Slot slot) {
        return lineRead
                || waiting.size() == slot.waiting()
                || nextWaiting(behind)
                        .filter(next -> next.rank() <= readThrough)
                        .isPresent();
    }

    long readThrough() {
        return readThrough;
    }

    void lineReadThrough(long rank, boolean toTheEnd) {
        readThrough = Math.max(readThrough, rank);
        lineRead = toTheEnd;
    }
}
