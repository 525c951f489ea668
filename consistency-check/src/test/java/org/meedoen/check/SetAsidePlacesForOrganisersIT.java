package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three places, two of them set aside. */
class SetAsidePlacesForOrganisersIT {

    private final CapacityRows capacity = new CapacityRows()
            .slot(3, null)
            .place("a", "CONFIRMED", null, null, 0)
            .place("b", "CONFIRMED", null, null, 0)
            .counted(2, 0);

    @Test
    void aPlaceThatTheOrganisersGaveIsOneOfThem() {
        assertFound(capacity.setAside(2, 1).fromSetAside("b"));
    }

    @Test
    void somebodyElseInASetAsidePlaceIsOneTooMany() {
        assertFound(capacity.setAside(2, 1), Promise.SAME_TRUTH_EVERYWHERE);
        assertFound(capacity.slotKeeps(1).setAside(2, 0));
        assertFound(capacity.place("c", "CONFIRMED", null, null, 0), Promise.NEVER_TOO_MANY);
    }

    @Test
    void theirCompanionsPlaceMayBeOneOfThem() {
        capacity.counted(3, 0).setAside(1, 1).accompanied("b", true);
        assertFound(capacity);
        assertFound(capacity.accompanied("b", false), Promise.SAME_TRUTH_EVERYWHERE);
    }

    @Test
    void aMarkWithoutAPlaceIsFound() {
        capacity.place("c", "WAITING", null, null, 0).fromSetAside("c");
        assertFound(capacity, Promise.SAME_TRUTH_EVERYWHERE);
    }

    @Test
    void nobodyIsPassedOverBecauseOfASetAsidePlace() {
        capacity.setAside(2, 1).fromSetAside("b").waits("c");
        assertThat(new FreedPlacesAreGiven().broken(capacity.evidence())).isEmpty();
        capacity.setAside(0, 1);
        assertThat(new FreedPlacesAreGiven().broken(capacity.evidence())).hasSize(1);
    }

    private static void assertFound(CapacityRows capacity, Promise... promises) {
        assertThat(new SetAsidePlacesForOrganisers().broken(capacity.evidence()))
                .extracting(Finding::promise)
                .containsExactly(promises);
    }
}
