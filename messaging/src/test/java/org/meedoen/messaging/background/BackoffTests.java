package org.meedoen.messaging.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private final Backoff pauses = new Backoff();

    @Test
    void pausesGrowToFiveSeconds() {
        assertThat(Stream.generate(pauses::next).limit(9))
                .extracting(Duration::toMillis)
                .containsExactly(100L, 200L, 400L, 800L, 1_600L, 3_200L, 5_000L, 5_000L, 5_000L);
    }

    @Test
    void afterASuccessThePausesAreShortAgain() {
        Stream.generate(pauses::next).limit(5).forEach(pause -> {});
        pauses.reset();

        assertThat(pauses.next()).isEqualTo(Duration.ofMillis(100));
    }
}
