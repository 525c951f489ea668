package org.meedoen.chaos.promise;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What clients could not understand, or found to be untrue; and how often they were asked to come back. */
public final class Complaints {

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> counted = new ConcurrentSkipListMap<>();

    public void add(String complaint) {
        complaints.add(complaint);
    }

    /** An error that is clear, and goes away. */
    public void count(String kind) {
        counted.merge(kind, 1, Integer::sum);
    }

    public List<String> all() {
        return List.copyOf(complaints);
    }

    public Map<String, Integer> counted() {
        return Map.copyOf(counted);
    }
}
