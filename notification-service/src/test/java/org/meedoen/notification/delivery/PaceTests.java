package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private boolean rush;
    private final Pace pace = new Pace(50, 0, () -> rush);

    @Test
    void whoSentTheMailsOfHalfASecondAtOnceRestsForHalfASecond() {
        assertThat(pace.restAfter(25, 0)).isEqualTo(SECOND / 2);
    }

    @Test
    void whoTookLongerThanThatGoesOnAtOnce() {
        assertThat(pace.restAfter(25, SECOND)).isZero();
    }

    @Test
    void twoWorkersKeepOnePace() {
        pace.restAfter(25, SECOND / 10);

        assertThat(pace.restAfter(25, SECOND / 10)).isEqualTo(SECOND - SECOND / 10);
    }

    @Test
    void inARushOneRestsFiftyTimesAsLong() {
        rush = true;

        assertThat(pace.restAfter(25, 0)).isEqualTo(25 * SECOND);
    }

    @Test
    void aQuietMinuteEarnsNoBurst() {
        pace.restAfter(50, 60 * SECOND);

        assertThat(pace.restAfter(50, 60 * SECOND)).isEqualTo(SECOND);
    }
}
