package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Those of one slot who are at hand: who have a place, who wait, and who of these do so with another. */
final class Roll {

    private final TreeMap<Long, Place> confirmed = new TreeMap<>();
    private final Line waiting = new Line();
    private final Line paired = new Line();

    void add(Place place) {
        if (place.confirmed()) {
            confirmed.put(place.rank(), place);
        }
        if (place.waiting()) {
            waiting.add(place);
        }
        if (place.waitsTogether()) {
            paired.add(place);
        }
    }

    void remove(Place place) {
        confirmed.remove(place.rank());
        waiting.remove(place);
        paired.remove(place);
    }

    Line waiting() {
        return waiting;
    }

    Line paired() {
        return paired;
    }

    boolean hasAllOf(Slot slot) {
        return confirmed.size() == slot.confirmed() && waiting.size() == slot.waiting();
    }

    /** By rank. */
    List<Place> everyone() {
        var all = new ArrayList<>(confirmed.values());
        waiting.known().forEach(all::add);
        all.sort(Comparator.comparingLong(Place::rank));
        return all;
    }
}
