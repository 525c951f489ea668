package org.meedoen.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells those who can't be served now when to come back: one after the other, in the order in which they were sent away,
 * and not faster than they can be taken in. Those for whom it would become too long come with the first ones again.
 */
final class ComingBack {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos() / 200;
    private static final long SOONEST = Duration.ofSeconds(1).toNanos();
    private static final long LATEST = Duration.ofSeconds(20).toNanos();

    private final LongSupplier nanos;
    private long last;

    ComingBack(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** After how many seconds the next one may. */
    synchronized long seconds() {
        var now = nanos.getAsLong();
        var soonest = now + SOONEST;
        var next = last + BETWEEN;
        last = next - soonest < 0 || next - now > LATEST ? soonest : next;
        return Duration.ofNanos(last - now).plusMillis(999).toSeconds();
    }
}
