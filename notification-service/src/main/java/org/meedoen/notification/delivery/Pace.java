package org.meedoen.notification.delivery;

/** So many mails a second, also when thousands are due: who sends some rests until it is time for the next. */
final class Pace {

    private final long nanosEach;
    private long nextAt;

    Pace(int perSecond, long now) {
        this.nanosEach = 1_000_000_000L / perSecond;
        this.nextAt = now;
    }

    /** In nanoseconds; time in which nothing was sent is not made up for. */
    synchronized long restAfter(int sent, long now) {
        nextAt = Math.max(nextAt, now - sent * nanosEach) + sent * nanosEach;
        return Math.max(0, nextAt - now);
    }
}
