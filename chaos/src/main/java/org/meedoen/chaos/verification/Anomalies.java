package org.meedoen.chaos.verification;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Responses that break the contract or contradict earlier ones, and how often clients were asked to retry. */
public final class Anomalies {

    private final List<String> anomalies = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> counted = new ConcurrentSkipListMap<>();

    public void add(String description) {
        anomalies.add(description);
    }

    /** Counts an error that is allowed and temporary. */
    public void count(String kind) {
        counted.merge(kind, 1, Integer::sum);
    }

    public List<String> all() {
        return List.copyOf(anomalies);
    }

    public Map<String, Integer> counted() {
        return Map.copyOf(counted);
    }
}
