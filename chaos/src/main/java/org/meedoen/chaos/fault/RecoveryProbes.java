package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Signs up another participant twice a second, to find out when sign-ups work from end to end. They work again from the
 * first of three probes in a row that get a decision: fewer could all have reached the instance that was not disturbed.
 */
public final class RecoveryProbes implements AutoCloseable {

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
    private final BooleanSupplier signUp;
    private final Thread thread;

    /** @param signUp signs somebody up; true if the response holds a decision */
    public RecoveryProbes(BooleanSupplier signUp) {
        this.signUp = signUp;
        this.thread = Thread.ofVirtual().start(this::probe);
    }

    private void probe() {
        try {
            while (true) {
                var probe = new Probe();
                probes.add(probe);
                Thread.ofVirtual().start(() -> probe.ends(signUp.getAsBoolean()));
                Thread.sleep(APART);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** The time from that moment until sign-ups worked again; empty if they did not in time. */
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
