package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesWithinCapacityIT {

    private final CapacityRows capacity = new CapacityRows()
            .slot(1, null)
            .place("a", "CONFIRMED", null, null, 0)
            .place("b", "CONFIRMED", null, null, 0)
            .counted(2, 1);

    @Test
    void aPlaceThatTheOrganisersAssignedAboveTheCapacityIsNone() {
        assertThat(new PlacesWithinCapacity()
                        .broken(capacity.assignedOverCapacity("b").evidence()))
                .isEmpty();
    }

    @Test
    void aCompanionHasAPlaceToo() {
        capacity.assignedOverCapacity("b").accompanied("a", false);
        assertThat(new PlacesWithinCapacity().broken(capacity.evidence())).hasSize(1);
        capacity.counted(3, 2).assignedPlaces("b", 2);
        assertThat(new PlacesWithinCapacity().broken(capacity.evidence())).isEmpty();
    }

    @Test
    void aPlaceThatIsOnlyCountedAsSuchIsOneTooMany() {
        assertThat(new PlacesWithinCapacity().broken(capacity.evidence()))
                .extracting(Finding::promise)
                .containsExactly(Promise.NEVER_TOO_MANY);
    }
}
