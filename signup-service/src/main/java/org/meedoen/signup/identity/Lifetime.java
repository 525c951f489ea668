package org.meedoen.signup.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How long a session lasts: on one's own device until the congress is over, elsewhere as long as it is in use. */
final class Lifetime {

    private static final Duration ELSEWHERE = Duration.ofHours(2);
    private static final Duration LEAST = Duration.ofDays(30);
    private static final Duration MOST = Duration.ofDays(400);

    private Lifetime() {}

    /**
     * @param lastDay of the congresses one has to do with
     */
    static Instant end(boolean ownDevice, @Nullable LocalDate lastDay, Instant now) {
        if (!ownDevice) return now.plus(ELSEWHERE);
        var over = lastDay == null ? now : lastDay.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        return earlier(later(over, now.plus(LEAST)), now.plus(MOST));
    }

    /** Whether so much of it has passed that it is time for a new token. */
    static boolean worn(Instant from, Instant until, Instant now) {
        return Duration.between(from, now)
                        .compareTo(Duration.between(from, until).dividedBy(4))
                > 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
