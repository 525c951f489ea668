package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The loaded part of a waiting list, by rank. Between the last rank read and the newest there may be others. */
final class WaitingList {

    private final TreeMap<Long, Place> known = new TreeMap<>();
    private long readThrough;
    private int read;
    private boolean readToTheEnd;

    void add(Place place) {
        known.put(place.rank(), place);
    }

    void remove(Place place) {
        known.remove(place.rank());
    }

    int size() {
        return known.size();
    }

    Iterable<Place> known() {
        return known.values();
    }

    Optional<Place> next(long behind) {
        return Optional.ofNullable(known.higherEntry(behind)).map(Map.Entry::getValue);
    }

    /**
     * Whether the next place behind a rank is known without reading more.
     *
     * @param all the length of the whole waiting list
     */
    boolean knowsNext(long behind, int all) {
        return readToTheEnd
                || known.size() == all
                || next(behind).filter(place -> place.rank() <= readThrough).isPresent();
    }

    long readThrough() {
        return readThrough;
    }

    /** How many were read so far. Each read doubles that, so that a long list takes few reads. */
    int read() {
        return read;
    }

    void readThrough(long rank, long places, boolean toTheEnd) {
        readThrough = Math.max(readThrough, rank);
        read += Math.toIntExact(places);
        readToTheEnd = toTheEnd;
    }
}
