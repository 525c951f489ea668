package org.meedoen.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this instance; wakes that come while it works count as one. */
public final class Wakeup {

    private final Semaphore pending = new Semaphore(0);

    public void wake() {
        pending.release();
    }

    /** Whether it was woken, or nobody did for so long. */
    public boolean await(Duration longest) throws InterruptedException {
        var woken = pending.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        pending.drainPermits();
        return woken;
    }
}
