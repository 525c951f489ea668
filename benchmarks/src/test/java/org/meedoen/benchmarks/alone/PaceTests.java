package org.meedoen.benchmarks.alone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long SECOND = 1_000_000_000;

    private final Pace pace = new Pace();

    @Test
    void whatWasDoneAtTheFirstSightDoesNotCount() {
        pace.seen(500, 10 * SECOND);
        pace.seen(1_500, 12 * SECOND);
        assertThat(pace.perSecond()).isEqualTo(500);
    }

    @Test
    void theTimeBeforeAnythingIsDoneDoesNotCount() {
        pace.seen(0, 0);
        pace.seen(100, 10 * SECOND);
        pace.seen(300, 11 * SECOND);
        assertThat(pace.perSecond()).isEqualTo(200);
    }

    @Test
    void theTimeAfterTheLastDoesNotCount() {
        pace.seen(100, 0);
        pace.seen(300, SECOND);
        pace.seen(300, 20 * SECOND);
        assertThat(pace.perSecond()).isEqualTo(200);
    }

    @Test
    void whatIsSeenOnlyOnceHasNoPace() {
        pace.seen(300, SECOND);
        assertThatThrownBy(pace::perSecond).isInstanceOf(IllegalStateException.class);
    }
}
