package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Asks for a place twice a second, each time for somebody else, to know when the whole way of a sign-up works. It works
 * again with the first of three in a row that get their decision: with fewer, one could have met the better instance.
 */
public final class Probes implements AutoCloseable {

    private static final Duration APART = Duration.ofMillis(500);
    private static final int IN_A_ROW = 3;

    private enum Outcome {
        PENDING,
        DECIDED,
        NOT_DECIDED
    }

    private static final class Probe {

        private final long begun = System.nanoTime();
        private volatile long ended;
        private volatile Outcome outcome = Outcome.PENDING;

        void ends(boolean decided) {
            ended = System.nanoTime();
            outcome = decided ? Outcome.DECIDED : Outcome.NOT_DECIDED;
        }
    }

    private final List<Probe> probes = new CopyOnWriteArrayList<>();
    private final BooleanSupplier asking;
    private final Thread thread;

    /** @param asking whether somebody who asks now gets a decision with the answer */
    public Probes(BooleanSupplier asking) {
        this.asking = asking;
        this.thread = Thread.ofVirtual().start(this::keepAsking);
    }

    private void keepAsking() {
        try {
            while (true) {
                var probe = new Probe();
                probes.add(probe);
                Thread.ofVirtual().start(() -> probe.ends(asking.getAsBoolean()));
                Thread.sleep(APART);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long after that moment it worked again; empty when it did not within so long. */
    public Optional<Duration> recovery(long since, Duration atMost) throws InterruptedException {
        var deadline = since + atMost.toNanos();
        var found = firstOfThree(since);
        while (found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(100);
            found = firstOfThree(since);
        }
        return found.map(end -> Duration.ofNanos(end - since));
    }

    private Optional<Long> firstOfThree(long since) {
        var later = probes.stream().filter(probe -> probe.begun >= since).toList();
        return IntStream.rangeClosed(0, later.size() - IN_A_ROW)
                .filter(i ->
                        later.subList(i, i + IN_A_ROW).stream().allMatch(probe -> probe.outcome == Outcome.DECIDED))
                .mapToObj(i -> later.get(i).ended)
                .findFirst();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
