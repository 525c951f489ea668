package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is counted of a slot: places kept beyond its capacity, and how often anything of it changed. */
class SlotNumbersTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 3).signedUp("visit", "Ann", "Bob", "Cas");

    @Test
    void placesAboveALoweredCapacityAreKeptUntilTheyAreGivenUp() {
        congress.resized("visit", 1);
        assertThat(congress.slot("visit").numbers().keptOver()).isEqualTo(2);
        congress.withdraws("Ann", "visit");
        assertThat(congress.slot("visit").numbers().keptOver()).isEqualTo(1);
        congress.withdraws("Bob", "visit");
        congress.withdraws("Cas", "visit");
        assertThat(congress.slot("visit").numbers().keptOver()).isZero();
    }

    @Test
    void noPlaceIsKeptBelowTheCapacity() {
        congress.resized("visit", 5);
        assertThat(congress.slot("visit").numbers().keptOver()).isZero();
    }

    @Test
    void anAddedPlaceDoesNotRaiseTheNumberOfKeptPlaces() {
        congress.resized("visit", 1);
        congress.resized("visit", 4);
        congress.asks("Dik", "visit");
        assertThat(congress.slot("visit").numbers().keptOver()).isZero();
    }

    @Test
    void aWaitingPairIsCountedUntilItParts() {
        congress.askTogether("Dik", "Eef", "visit");
        assertThat(congress.slot("visit").paired()).isEqualTo(2);
        congress.withdraws("Dik", "visit");
        assertThat(congress.slot("visit").paired()).isZero();
        assertThat(congress.slot("visit").waiting()).isOne();
    }

    @Test
    void everyChangeCounts() {
        congress.divided("visit", 1);
        assertChangesOnce(() -> congress.quotaEnds("visit"));
        assertChangesOnce(() -> congress.promotionEnds("visit"));
        assertChangesOnce(() -> congress.resized("visit", 4));
        assertChangesOnce(() -> congress.asks("Dik", "visit"));
        assertChangesOnce(() -> congress.begins("visit"));
        assertChangesOnce(() -> congress.withdraws("Dik", "visit"));
        congress.slot("walk", 14, 15, 1);
        var before = congress.slot("walk").changes();
        congress.cancelled("walk");
        assertThat(congress.slot("walk").changes()).isEqualTo(before + 1);
    }

    private void assertChangesOnce(Runnable change) {
        var before = congress.slot("visit").changes();
        change.run();
        assertThat(congress.slot("visit").changes()).isEqualTo(before + 1);
    }
}
