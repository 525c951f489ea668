package org.meedoen.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.SlotAvailability;

class AvailabilityTests {

    private final SlotId slot = SlotId.random();
    private final Availability availability = new Availability();

    @Test
    void theHighestVersionCounts() {
        assertThat(availability.take(numbers(2, 7))).isTrue();
        assertThat(availability.take(numbers(1, 6))).isFalse();
        assertThat(availability.take(numbers(2, 7))).isFalse();
        assertThat(availability.of("utrecht"))
                .extracting(SlotNumbers::confirmed)
                .containsExactly(7);
    }

    @Test
    void aChangeIsReportedOnceWithTheLatestNumbers() {
        availability.take(numbers(1, 6));
        availability.take(numbers(2, 7));
        assertThat(availability.changedIn("utrecht"))
                .extracting(SlotNumbers::confirmed)
                .containsExactly(7);
        assertThat(availability.changedIn("utrecht")).isEmpty();
    }

    @Test
    void congressesDoNotMix() {
        availability.take(numbers(1, 6));
        assertThat(availability.of("zwolle")).isEmpty();
        assertThat(availability.changedIn("zwolle")).isEmpty();
    }

    private SlotAvailability numbers(long version, int confirmed) {
        return new SlotAvailability("utrecht", slot, version, 20, confirmed, 0, false);
    }
}
