package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody has a place yet; the pair is of one organisation. */
class FreedPlacesAreGivenIT {

    private final CapacityRows capacity = new CapacityRows();

    @Test
    void whoWaitsThoughAPlaceIsFreeIsFound() {
        assertFound(capacity.slot(1, null).waits("a"), "a");
    }

    @Test
    void aPairThatFindsOnePlaceIsNotPassedOver() {
        assertFound(capacity.slot(1, null).wait("a", "b", 0));
    }

    @Test
    void aPairThatFindsTwoPlacesIs() {
        assertFound(capacity.slot(2, null).wait("a", "b", 3), "a", "b");
    }

    @Test
    void whoWaitsBehindAPairThatMayBePassedIs() {
        assertFound(capacity.slot(1, null).wait("a", "b", 2).waits("c"), "c");
    }

    @Test
    void whoWaitsBehindAPairThatWasPassedOftenEnoughIsNot() {
        assertFound(capacity.slot(1, null).wait("a", "b", 3).waits("c"));
    }

    @Test
    void whoWaitsBeforeItIs() {
        assertFound(capacity.slot(1, null).waits("c").wait("a", "b", 3), "c");
    }

    @Test
    void aPairThatMayNotHavePlacesKeepsNothingFromAnybody() {
        assertFound(capacity.slot(2, 1).wait("a", "b", 3).waits("c"), "c");
    }

    @Test
    void whoMayNotComeThatDayIsNotPassedOver() {
        assertFound(capacity.slot(1, null).on("2026-11-19").waits("a").mayCome("a", "{2026-11-20}"));
        assertFound(capacity.waits("b").mayCome("b", "{2026-11-19}"), "b");
    }

    @Test
    void whoComesWithACompanionNeedsTwo() {
        assertFound(
                capacity.slot(1, null)
                        .waitsInExchange("a", "b")
                        .accompanied("b", false)
                        .waits("c"),
                "c");
        assertFound(capacity.resized(2), "a", "c");
    }

    @Test
    void nobodyIsPassedOverOnceItHasBegun() {
        assertFound(capacity.slot(1, null).waits("a").begun());
    }

    private static void assertFound(CapacityRows capacity, String... who) {
        assertThat(new FreedPlacesAreGiven().broken(capacity.evidence()))
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder(Stream.of(who)
                        .map(one -> "sign-up " + CapacityRows.id(one))
                        .toArray(String[]::new));
    }
}
