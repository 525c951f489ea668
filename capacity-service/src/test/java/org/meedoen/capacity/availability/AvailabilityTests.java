package org.meedoen.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.SlotAvailability;

class AvailabilityTests {

    private static final CongressId UTRECHT = new CongressId("utrecht");
    private static final CongressId ZWOLLE = new CongressId("zwolle");

    private final SlotId slot = SlotId.random();
    private final Availability availability = new Availability();

    @Test
    void theHighestVersionCounts() {
        assertThat(availability.take(numbers(2, 7))).isTrue();
        assertThat(availability.take(numbers(1, 6))).isFalse();
        assertThat(availability.take(numbers(2, 7))).isFalse();
        assertThat(availability.of(UTRECHT)).extracting(SlotNumbers::confirmed).containsExactly(7);
    }

    @Test
    void aChangeIsReportedOnceWithTheLatestNumbers() {
        availability.take(numbers(1, 6));
        availability.take(numbers(2, 7));
        assertThat(availability.changedIn(UTRECHT))
                .extracting(SlotNumbers::confirmed)
                .containsExactly(7);
        assertThat(availability.changedIn(UTRECHT)).isEmpty();
    }

    @Test
    void congressesDoNotMix() {
        availability.take(numbers(1, 6));
        assertThat(availability.of(ZWOLLE)).isEmpty();
        assertThat(availability.changedIn(ZWOLLE)).isEmpty();
    }

    private SlotAvailability numbers(long version, int confirmed) {
        return new SlotAvailability(UTRECHT, slot, version, 20, confirmed, 0, false, null);
    }
}
