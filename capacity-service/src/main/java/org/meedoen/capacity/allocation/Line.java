package org.meedoen.capacity.allocation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who wait, as far as they are at hand, by rank. Between the last rank read and the newest there may be others. */
final class Line {

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
     * Whether who comes next behind a rank is certain without reading on.
     *
     * @param all how many wait
     */
    boolean knowsNext(long behind, int all) {
        return readToTheEnd
                || known.size() == all
                || next(behind).filter(place -> place.rank() <= readThrough).isPresent();
    }

    long readThrough() {
        return readThrough;
    }

    /** How many there are in all that was read: as many again at a time, and reading far takes few steps. */
    int read() {
        return read;
    }

    void readThrough(long rank, long places, boolean toTheEnd) {
        readThrough = Math.max(readThrough, rank);
        read += Math.toIntExact(places);
        readToTheEnd = toTheEnd;
    }
}
