package org.meedoen.notification.delivery;

import java.util.function.BooleanSupplier;

/**
 * Limits the number of mails a second: after sending, a worker pauses until the next are due. During a rush the rate is
 * a fiftieth, since people who wait for an answer need the machine.
 */
final class SendRate {

    private static final int SLOWER_IN_A_RUSH = 50;

    private final long nanosEach;
    private final BooleanSupplier rush;
    private long nextAt;

    SendRate(int perSecond, long now, BooleanSupplier rush) {
        this.nanosEach = 1_000_000_000L / perSecond;
        this.nextAt = now;
        this.rush = rush;
    }

    /** In nanoseconds. Idle time is not made up for. */
    synchronized long restAfter(int sent, long now) {
        var share = sent * nanosEach * (rush.getAsBoolean() ? SLOWER_IN_A_RUSH : 1);
        nextAt = Math.max(nextAt, now - share) + share;
        return Math.max(0, nextAt - now);
    }
}
