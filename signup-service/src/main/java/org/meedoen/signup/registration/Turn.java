package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** When a next batch may begin. */
@FunctionalInterface
public interface Turn {

    Turn AT_ONCE = () -> {};

    void await() throws InterruptedException;

    /** No sooner than this after the batch before it began. For one thread. */
    static Turn every(Duration pause) {
        return new Turn() {

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
