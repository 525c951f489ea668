package org.meedoen.notification.delivery;

import java.util.function.BooleanSupplier;

/**
 * So many mails a second, also when thousands are due: who sends some rests until it is time for the next. During a rush
 * a fiftieth of it, as the machine is needed by those who wait for an answer.
 */
final class Pace {

    private static final int SLOWER_IN_A_RUSH = 50;

    private final long nanosEach;
    private final BooleanSupplier rush;
    private long nextAt;

    Pace(int perSecond, long now, BooleanSupplier rush) {
        this.nanosEach = 1_000_000_000L / perSecond;
        this.nextAt = now;
        this.rush = rush;
    }

    /** In nanoseconds; time in which nothing was sent is not made up for. */
    synchronized long restAfter(int sent, long now) {
        var share = sent * nanosEach * (rush.getAsBoolean() ? SLOWER_IN_A_RUSH : 1);
        nextAt = Math.max(nextAt, now - share) + share;
        return Math.max(0, nextAt - now);
    }
}
