package org.meedoen.benchmarks.footprint;

import java.util.Map;
import java.util.function.Supplier;

/** Samples memory while something else runs, and keeps the largest total. */
final class PeakMemory implements AutoCloseable {

    private static final long INTERVAL_MILLIS = 500;

    private final Supplier<Map<String, Long>> memory;
    private final Thread sampler = Thread.ofPlatform().daemon().unstarted(this::sample);
    private Map<String, Long> largest;

    private PeakMemory(Supplier<Map<String, Long>> memory) {
        this.memory = memory;
        this.largest = memory.get();
    }

    static PeakMemory of(Supplier<Map<String, Long>> memory) {
        var peak = new PeakMemory(memory);
        peak.sampler.start();
        return peak;
    }

    private void sample() {
        try {
            while (true) {
                Thread.sleep(INTERVAL_MILLIS);
                compare(memory.get());
            }
        } catch (InterruptedException closed) {
            compare(memory.get());
        }
    }

    private synchronized void compare(Map<String, Long> now) {
        if (total(now) > total(largest)) {
            largest = now;
        }
    }

    /** By part, when the total was largest. */
    synchronized Map<String, Long> largest() {
        return largest;
    }

    static long total(Map<String, Long> memory) {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws InterruptedException {
        sampler.interrupt();
        sampler.join();
    }
}
