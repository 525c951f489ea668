package org.meedoen.benchmarks.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** How long each address waited for its mail. */
record Waited(Map<String, Instant> pressed, Map<String, Instant> arrived) {

    private static final long LONGEST = Duration.ofMinutes(10).toMillis();

    /** In milliseconds, of those who pressed from then until then; there have to be some. */
    Histogram between(Instant from, Instant until) {
        var millis = new Histogram(LONGEST, 3);
        pressed.forEach((address, at) -> {
            if (!at.isBefore(from) && at.isBefore(until)) {
                millis.recordValue(Duration.between(at, arrival(address)).toMillis());
            }
        });
        if (millis.getTotalCount() == 0) {
            throw new IllegalStateException("Nobody pressed between " + from + " and " + until);
        }
        return millis;
    }

    private Instant arrival(String address) {
        var arrival = arrived.get(address);
        if (arrival == null) throw new IllegalStateException("No mail came to one of those who pressed");
        return arrival;
    }
}
