package org.meedoen.notification.delivery;

import java.time.Duration;
import org.meedoen.notification.mail.Notice;

/**
 * A queue of mails. Sign-in mails have a lane of their own, since somebody waits at their screen; messages of the organisers,
 * since they are many at once.
 */
public enum Lane {
    SIGN_IN(4, 5, 5, Duration.ofSeconds(1), Duration.ofSeconds(30), "mails_sign_in"),
    PLACE(6, 25, 3, Duration.ofSeconds(2), Duration.ofMinutes(15), "mails_place"),
    /** Few over one connection, so that a message can be stopped. */
    ANNOUNCEMENT(2, 10, 1, Duration.ofSeconds(2), Duration.ofMinutes(15), "mails_announcement");

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
        if (notice.urgent()) return SIGN_IN;
        return notice.isPatient() ? ANNOUNCEMENT : PLACE;
    }

    /** Sign-in mails are not slowed down by a rush. */
    SendRate rate(DeliveryProperties properties, RushDetector rush) {
        return switch (this) {
            case SIGN_IN -> new SendRate(Integer.MAX_VALUE, System.nanoTime(), () -> false);
            case PLACE -> new SendRate(properties.perSecond(), System.nanoTime(), rush::isOn);
            case ANNOUNCEMENT -> new SendRate(properties.announcementsPerSecond(), System.nanoTime(), rush::isOn);
        };
    }

    int workers() {
        return workers;
    }

    /** Over one connection; few in a rush, so that they are soon sent. */
    int batchSize(RushDetector rush) {
        return rush.isOn() ? batchSizeInARush : batchSize;
    }

    /** How often a worker polls, in case signals were lost and for retries that are due. */
    Duration poll() {
        return poll;
    }

    Duration longestPause() {
        return longestPause;
    }

    /** The signal to all instances that there is mail to send. */
    public String signal() {
        return signal;
    }
}
