package org.meedoen.notification.delivery;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Detects a rush of decisions. Then people wait for answers, and mail about places can wait. */
@Component
public class RushDetector {

    /** In one batch; there are up to ten batches a second. */
    private static final int MANY = 20;

    /** One rush is often soon followed by another. */
    private static final Duration LASTS = Duration.ofSeconds(15);

    private volatile long lastSeen = System.nanoTime() - LASTS.toNanos();

    public void decided(int inOneBatch) {
        if (inOneBatch >= MANY) lastSeen = System.nanoTime();
    }

    boolean isOn() {
        return System.nanoTime() - lastSeen < LASTS.toNanos();
    }
}
