package org.meedoen.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spreads the {@code Retry-After} times of rejected requests, so that clients retry one after the other, in the order in which
 * they were rejected and not faster than they can be served. Beyond the longest delay it begins again with the shortest.
 */
final class RetryAfterDelay {

    private static final long INTERVAL = Duration.ofSeconds(1).toNanos() / 200;
    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();

    private final LongSupplier nanos;
    private long last;

    RetryAfterDelay(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** The delay of the next rejected request. */
    synchronized long seconds() {
        var now = nanos.getAsLong();
        var soonest = now + SHORTEST;
        var next = last + INTERVAL;
        last = next - soonest < 0 || next - now > LONGEST ? soonest : next;
        return Duration.ofNanos(last - now).plusMillis(999).toSeconds();
    }
}
