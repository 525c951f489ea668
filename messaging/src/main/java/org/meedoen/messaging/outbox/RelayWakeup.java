package org.meedoen.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this instance; several wake-ups during its work count as one. */
public final class RelayWakeup {

    private final Semaphore pending = new Semaphore(0);

    public void wake() {
        pending.release();
    }

    /** Waits for a wake-up, at most for the given time; returns whether there was one. */
    public boolean await(Duration longest) throws InterruptedException {
        var woken = pending.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        pending.drainPermits();
        return woken;
    }
}
