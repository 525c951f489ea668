package org.meedoen.signup.batching;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Decides when the next batch may begin. */
@FunctionalInterface
public interface BatchPacing {

    BatchPacing AT_ONCE = () -> {};

    void await() throws InterruptedException;

    /** At least this long after the previous batch began. For one thread. */
    static BatchPacing every(Duration pause) {
        return new BatchPacing() {

            private long begun = System.nanoTime() - pause.toNanos();

            @Override
            public void await() {
                var rest = begun + pause.toNanos() - System.nanoTime();
                if (rest > 0) LockSupport.parkNanos(rest);
                begun = System.nanoTime();
            }
        };
    }
}
