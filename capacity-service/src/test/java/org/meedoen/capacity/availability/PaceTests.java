package org.meedoen.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.capacity.availability.AvailabilityFeed.pauseAfter;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void aCongressIsPublishedFiveTimesASecond() {
        assertThat(pauseAfter(0)).isEqualTo(Duration.ofMillis(200));
        assertThat(pauseAfter(200)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void atMostAThousandSlotsASecondArePublished() {
        assertThat(pauseAfter(1_000)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseAfter(10_000)).isEqualTo(Duration.ofSeconds(10));
    }
}
