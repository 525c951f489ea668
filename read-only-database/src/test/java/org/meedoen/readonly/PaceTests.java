package org.meedoen.readonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final int PART = 500;

    /** In nanoseconds. */
    private long now;

    private long slept;
    private final Pace pace = new Pace(1_000, PART, () -> now, this::sleep);

    @Test
    void readersOfAFewRowsDoNotWait() {
        read(PART - 1, 0);
        assertThat(slept).isZero();
    }

    @Test
    void fastReadersGetAsManyRowsASecondAsTheRate() {
        read(10_000, 0);
        assertThat(now).isEqualTo(TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void slowReadersDoNotWait() {
        read(10_000, TimeUnit.MILLISECONDS.toNanos(2));
        assertThat(slept).isZero();
    }

    private void read(int rows, long nanosForEach) {
        for (var row = 0; row < rows; row++) {
            now += nanosForEach;
            pace.row();
        }
    }

    private void sleep(long nanos) {
        now += nanos;
        slept += nanos;
    }
}
