package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether decisions are pouring in: then people are waiting for answers, and their mail can wait a little. */
@Component
public class Rush {

    /** Of one batch; batches come ten times a second. */
    private static final int MANY = 5;

    private static final Duration LASTS = Duration.ofSeconds(2);

    private volatile long lastSeen = System.nanoTime() - LASTS.toNanos();

    public void decided(int inOneBatch) {
        if (inOneBatch >= MANY) lastSeen = System.nanoTime();
    }

    boolean isOn() {
        return System.nanoTime() - lastSeen < LASTS.toNanos();
    }
}
