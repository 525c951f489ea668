package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The loaded active places of one slot: confirmed, waiting, and waiting as a pair. */
final class SlotRoster {

    private final TreeMap<Long, Place> confirmed = new TreeMap<>();
    private final WaitingList waiting = new WaitingList();
    private final WaitingList paired = new WaitingList();

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

    WaitingList waiting() {
        return waiting;
    }

    WaitingList paired() {
        return paired;
    }

    boolean hasAllOf(Slot slot) {
        return places() == slot.confirmed() && waiting.size() == slot.waiting();
    }

    private int places() {
        return confirmed.values().stream().mapToInt(Place::places).sum();
    }

    /** By rank. */
    List<Place> everyone() {
        var all = new ArrayList<>(confirmed.values());
        waiting.known().forEach(all::add);
        all.sort(Comparator.comparingLong(Place::rank));
        return all;
    }
}
