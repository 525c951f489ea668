package org.meedoen.signup.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How long a session lasts: on one's own device until the congress is over, on other devices as long as it is in use. The
 * maximum is a working day for administrators, half a day on other devices, and 400 days on one's own device.
 */
final class SessionExpiry {

    private static final Duration WORKING_DAY = Duration.ofHours(10);
    private static final Duration ELSEWHERE = Duration.ofHours(2);
    private static final Duration MOST_ELSEWHERE = Duration.ofHours(12);
    private static final Duration LEAST = Duration.ofDays(30);
    private static final Duration MOST = Duration.ofDays(400);

    private SessionExpiry() {}

    /**
     * When the session ends unless it is renewed; in the past if it cannot be renewed.
     *
     * @param lastDay of the congresses of the account
     */
    static Instant end(LoginSession session, boolean administrator, @Nullable LocalDate lastDay, Instant now) {
        var end = earlier(
                unused(session.ownDevice(), lastDay, now), session.openedAt().plus(most(session.ownDevice())));
        return administrator ? earlier(end, session.openedAt().plus(WORKING_DAY)) : end;
    }

    private static Instant unused(boolean ownDevice, @Nullable LocalDate lastDay, Instant now) {
        if (!ownDevice) return now.plus(ELSEWHERE);
        var over = lastDay == null ? now : lastDay.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
        return later(over, now.plus(LEAST));
    }

    private static Duration most(boolean ownDevice) {
        return ownDevice ? MOST : MOST_ELSEWHERE;
    }

    /** Whether so much of the time has passed that the token has to be renewed. */
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
