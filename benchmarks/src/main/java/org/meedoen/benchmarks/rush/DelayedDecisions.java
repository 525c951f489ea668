package org.meedoen.benchmarks.rush;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts responses that did not hold the decision, by status. */
public final class DelayedDecisions {

    private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

    void count(int status) {
        byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
    }

    String text() {
        return byStatus.isEmpty()
                ? "every decision came with the first response"
                : "responses without a decision: " + new TreeMap<>(byStatus);
    }
}
