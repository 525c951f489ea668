package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SendRateTests {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private boolean rush;
    private final SendRate rate = new SendRate(50, 0, () -> rush);

    @Test
    void aBurstIsFollowedByAPause() {
        assertThat(rate.restAfter(25, 0)).isEqualTo(SECOND / 2);
    }

    @Test
    void aSlowBatchIsNotFollowedByAPause() {
        assertThat(rate.restAfter(25, SECOND)).isZero();
    }

    @Test
    void workersShareOneRate() {
        rate.restAfter(25, SECOND / 10);

        assertThat(rate.restAfter(25, SECOND / 10)).isEqualTo(SECOND - SECOND / 10);
    }

    @Test
    void duringARushThePauseIsFiftyTimesAsLong() {
        rush = true;

        assertThat(rate.restAfter(25, 0)).isEqualTo(25 * SECOND);
    }

    @Test
    void idleTimeIsNotMadeUpFor() {
        rate.restAfter(50, 60 * SECOND);

        assertThat(rate.restAfter(50, 60 * SECOND)).isEqualTo(SECOND);
    }
}
