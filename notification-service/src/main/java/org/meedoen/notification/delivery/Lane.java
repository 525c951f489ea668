package org.meedoen.notification.delivery;

import java.time.Duration;
import org.meedoen.notification.mail.Notice;

/** Mails that wait for each other. Somebody who signs in is waiting at their screen, and overtakes everything else. */
public enum Lane {
    SIGN_IN(4, 5, 5, Duration.ofSeconds(1), Duration.ofSeconds(30), "mails_sign_in"),
    PLACE(6, 25, 3, Duration.ofSeconds(2), Duration.ofMinutes(15), "mails_place");

    private final int workers;
    private final int batchSize;
    private final int batchSizeInARush;
    private final Duration poll;
    private final Duration longestPause;
    private final String signal;

    Lane(int workers, int batchSize, int batchSizeInARush, Duration poll, Duration longestPause, String signal) {
        this.workers = workers;
        this.batchSize = batchSize;
        this.batchSizeInARush = batchSizeInARush;
        this.poll = poll;
        this.longestPause = longestPause;
        this.signal = signal;
    }

    public static Lane of(Notice notice) {
        return notice.urgent() ? SIGN_IN : PLACE;
    }

    /** Nobody who signs in waits for a rush. */
    Pace pace(int placesPerSecond, Rush rush) {
        return switch (this) {
            case SIGN_IN -> new Pace(Integer.MAX_VALUE, System.nanoTime(), () -> false);
            case PLACE -> new Pace(placesPerSecond, System.nanoTime(), rush::isOn);
        };
    }

    int workers() {
        return workers;
    }

    /** Over one connection; in a rush so few that they are soon sent. */
    int batchSize(Rush rush) {
        return rush.isOn() ? batchSizeInARush : batchSize;
    }

    /** How often a worker looks for itself: only for signals that were lost, and pauses that are over. */
    Duration poll() {
        return poll;
    }

    Duration longestPause() {
        return longestPause;
    }

    /** Tells all instances that there is something to send. */
    public String signal() {
        return signal;
    }
}
