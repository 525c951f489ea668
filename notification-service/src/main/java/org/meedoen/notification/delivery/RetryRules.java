package org.meedoen.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/** How long to wait after a failure, and when to give up. */
public final class RetryRules {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    public static final Duration GIVE_UP_AFTER = Duration.ofDays(1);
    private static final int REFUSALS = 3;
    private static final int ENOUGH_DOUBLINGS = 20;

    private RetryRules() {}

    /** Doubles with every failure, up to the lane's longest pause. */
    static Duration pause(Lane lane, int failures) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1L, 0, ENOUGH_DOUBLINGS));
        return doubled.compareTo(lane.longestPause()) < 0 ? doubled : lane.longestPause();
    }

    static boolean tooOld(Instant decidedAt, Instant now) {
        return decidedAt.plus(GIVE_UP_AFTER).isBefore(now);
    }

    /** Some servers refuse at first and accept later, so one refusal is not final. */
    static boolean refusedForGood(int failures) {
        return failures >= REFUSALS;
    }
}
