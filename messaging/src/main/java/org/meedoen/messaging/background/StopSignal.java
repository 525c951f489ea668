package org.meedoen.messaging.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Signals a loop to end. */
public final class StopSignal {

    private final CountDownLatch requested = new CountDownLatch(1);

    public boolean requested() {
        return requested.getCount() == 0;
    }

    public void request() {
        requested.countDown();
    }

    /** Pauses, but returns at once when a stop is requested. */
    public void pause(Duration pause) {
        try {
            boolean ignored = requested.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            request();
            Thread.currentThread().interrupt();
        }
    }
}
