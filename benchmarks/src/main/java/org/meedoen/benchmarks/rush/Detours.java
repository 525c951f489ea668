package org.meedoen.benchmarks.rush;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often somebody was not told the decision at once, by what was answered instead. */
public final class Detours {

    private final Map<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();

    void count(int status) {
        byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
    }

    String text() {
        return byStatus.isEmpty()
                ? "everybody was told at once"
                : "answered without a decision: " + new TreeMap<>(byStatus);
    }
}
