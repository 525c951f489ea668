package org.meedoen.capacity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.dashboard.Distribution.OrganisationPlaces;

class DistributionTests {

    private final UUID bus = new UUID(0, 1);
    private final UUID bicycle = new UUID(0, 2);

    private final Distribution distribution = Distribution.of(
            List.of(
                    new HeldPlaces(bus, "zeist", 3),
                    new HeldPlaces(bus, "houten", 3),
                    new HeldPlaces(bus, "utrecht", 9),
                    new HeldPlaces(bus, "arnhem", 1),
                    new HeldPlaces(bus, null, 4),
                    new HeldPlaces(bicycle, "zeist", 7),
                    new HeldPlaces(bicycle, null, 2)),
            5);

    @Test
    void anOrganisationHasThePlacesOfAllSlots() {
        assertThat(distribution.organisations())
                .containsExactly(
                        new OrganisationPlaces("zeist", 10),
                        new OrganisationPlaces("utrecht", 9),
                        new OrganisationPlaces("houten", 3),
                        new OrganisationPlaces("arnhem", 1));
    }

    @Test
    void ofEachSlotTheThreeLargestAreNamed() {
        assertThat(distribution.slots().getFirst().largest())
                .containsExactly(
                        new OrganisationPlaces("utrecht", 9),
                        new OrganisationPlaces("houten", 3),
                        new OrganisationPlaces("zeist", 3));
    }

    @Test
    void placesWithoutOrganisationAreCountedSeparately() {
        assertThat(distribution.withoutOrganisation()).isEqualTo(6);
    }
}
