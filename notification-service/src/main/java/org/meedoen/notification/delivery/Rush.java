package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether decisions are pouring in: then people are waiting for answers, and their mail can wait a little. */
@Component
public class Rush {

    /** In one batch; batches come ten times a second. */
    private static final int MANY = 20;

    /** One rush is soon followed by another: the next slot, the next congress. */
    private static final Duration LASTS = Duration.ofSeconds(15);

    private volatile long lastSeen = System.nanoTime() - LASTS.toNanos();

    public void decided(int inOneBatch) {
        if (inOneBatch >= MANY) lastSeen = System.nanoTime();
    }

    boolean isOn() {
        return System.nanoTime() - lastSeen < LASTS.toNanos();
    }
}
