package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BothOrNoneIT {

    private final CapacityRows capacity = new CapacityRows().slot(2, null);

    @Test
    void twoWhoNameEachOtherAndHaveTheSameAreAPair() {
        assertThat(found(capacity.wait("a", "b", 0).waits("c"))).isZero();
    }

    @Test
    void ifOneHasAPlaceAndTheOtherWaitsBothAreFound() {
        capacity.place("a", "CONFIRMED", "b", null, 0);
        assertThat(found(capacity.place("b", "WAITING", "a", null, 0))).isEqualTo(2);
    }

    @Test
    void whoNamesSomebodyWhoIsAloneIsFound() {
        assertThat(found(capacity.waits("a").place("b", "WAITING", "a", null, 0)))
                .isOne();
    }

    @Test
    void whoNamesSomebodyWhoLeftIsFound() {
        capacity.place("a", "RELEASED", null, null, 0);
        assertThat(found(capacity.place("b", "CONFIRMED", "a", null, 0))).isOne();
    }

    @Test
    void whoNamesNobodyKnownIsFound() {
        assertThat(found(capacity.place("b", "CONFIRMED", "a", null, 0))).isOne();
    }

    private static long found(CapacityRows capacity) {
        return new BothOrNone().broken(capacity.evidence()).count();
    }
}
