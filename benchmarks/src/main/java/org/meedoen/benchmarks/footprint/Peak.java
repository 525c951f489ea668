package org.meedoen.benchmarks.footprint;

import java.util.Map;
import java.util.function.Supplier;

/** The most memory there was at one of many looks, while something else goes on. */
final class Peak implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 500;

    private final Supplier<Map<String, Long>> memory;
    private final Thread looking = Thread.ofPlatform().daemon().unstarted(this::look);
    private Map<String, Long> most;

    private Peak(Supplier<Map<String, Long>> memory) {
        this.memory = memory;
        this.most = memory.get();
    }

    static Peak of(Supplier<Map<String, Long>> memory) {
        var peak = new Peak(memory);
        peak.looking.start();
        return peak;
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                compare(memory.get());
            }
        } catch (InterruptedException enough) {
            compare(memory.get());
        }
    }

    private synchronized void compare(Map<String, Long> now) {
        if (total(now) > total(most)) {
            most = now;
        }
    }

    /** By part, at the moment at which all together took most. */
    synchronized Map<String, Long> most() {
        return most;
    }

    static long total(Map<String, Long> memory) {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() throws InterruptedException {
        looking.interrupt();
        looking.join();
    }
}
