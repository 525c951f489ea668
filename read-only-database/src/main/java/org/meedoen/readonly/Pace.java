package org.meedoen.readonly;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Delays who reads rows faster than a rate, after each part: a file may take a second longer, a sign-up may not. */
final class Pace {

    private final int rowsPerSecond;
    private final int part;
    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private final long began;
    private long rows;

    /**
     * @param part the rows after which to wait
     * @param nanos the clock
     * @param sleep for so many nanoseconds
     */
    Pace(int rowsPerSecond, int part, LongSupplier nanos, LongConsumer sleep) {
        this.rowsPerSecond = rowsPerSecond;
        this.part = part;
        this.nanos = nanos;
        this.sleep = sleep;
        began = nanos.getAsLong();
    }

    static Pace of(int rowsPerSecond, int part) {
        return new Pace(rowsPerSecond, part, System::nanoTime, LockSupport::parkNanos);
    }

    void row() {
        if (++rows % part != 0) return;
        var early = began + rows * TimeUnit.SECONDS.toNanos(1) / rowsPerSecond - nanos.getAsLong();
        if (early > 0) sleep.accept(early);
    }
}
