package org.meedoen.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The metrics of the relay: {@code meedoen.outbox.published} and, for the leader, {@code meedoen.outbox.backlog}. */
final class RelayMeters {

    private static final Duration COUNTED_EVERY = Duration.ofSeconds(5);

    private final Counter published;
    private final AtomicLong backlog;
    private long counted = System.nanoTime() - COUNTED_EVERY.toNanos();

    RelayMeters(MeterRegistry registry) {
        published = registry.counter("meedoen.outbox.published");
        backlog = registry.gauge("meedoen.outbox.backlog", new AtomicLong());
    }

    void published(int rows) {
        published.increment(rows);
    }

    void backlog(LongSupplier count) {
        if (System.nanoTime() - counted > COUNTED_EVERY.toNanos()) {
            counted = System.nanoTime();
            backlog.set(count.getAsLong());
        }
    }

    void notLeading() {
        backlog.set(0);
    }
}
