package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryRulesTests {

    private static final Instant DECIDED = Instant.parse("2025-11-01T08:00:00Z");

    @Test
    void pausesDoubleFromFiveSecondsToAQuarterOfAnHour() {
        assertThat(IntStream.rangeClosed(1, 10).mapToObj(failures -> RetryRules.pause(Lane.PLACE, failures)))
                .extracting(Duration::toSeconds)
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
        assertThat(RetryRules.pause(Lane.PLACE, 1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aSignInMailIsRetriedQuickly() {
        assertThat(RetryRules.pause(Lane.SIGN_IN, 9)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aMailIsGivenUpAfterADay() {
        assertThat(RetryRules.tooOld(DECIDED, DECIDED.plus(Duration.ofHours(24))))
                .isFalse();
        assertThat(RetryRules.tooOld(DECIDED, DECIDED.plus(Duration.ofHours(25))))
                .isTrue();
    }

    @Test
    void aRefusalIsFinalTheThirdTime() {
        assertThat(RetryRules.refusedForGood(2)).isFalse();
        assertThat(RetryRules.refusedForGood(3)).isTrue();
    }
}
