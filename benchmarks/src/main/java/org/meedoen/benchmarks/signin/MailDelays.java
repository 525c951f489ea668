package org.meedoen.benchmarks.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** The time from each request to the arrival of its mail. */
record MailDelays(Map<String, Instant> requested, Map<String, Instant> arrived) {

    private static final long LONGEST = Duration.ofMinutes(10).toMillis();

    /** Milliseconds, for the requests in that interval; there must be some. */
    Histogram between(Instant from, Instant until) {
        var millis = new Histogram(LONGEST, 3);
        requested.forEach((address, at) -> {
            if (!at.isBefore(from) && at.isBefore(until)) {
                millis.recordValue(Duration.between(at, arrival(address)).toMillis());
            }
        });
        if (millis.getTotalCount() == 0) {
            throw new IllegalStateException("No request between " + from + " and " + until);
        }
        return millis;
    }

    private Instant arrival(String address) {
        var arrival = arrived.get(address);
        if (arrival == null) throw new IllegalStateException("A sign-in mail did not arrive");
        return arrival;
    }
}
