package org.meedoen.messaging.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether it is time to end. */
public final class Stop {

    private final CountDownLatch requested = new CountDownLatch(1);

    public boolean requested() {
        return requested.getCount() == 0;
    }

    public void request() {
        requested.countDown();
    }

    /** Waits, but not beyond the request to stop. */
    public void pause(Duration pause) {
        try {
            boolean ignored = requested.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            request();
            Thread.currentThread().interrupt();
        }
    }
}
