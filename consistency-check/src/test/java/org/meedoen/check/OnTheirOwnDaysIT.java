package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnTheirOwnDaysIT {

    private final CapacityRows capacity = new CapacityRows().slot(5, null).on("2026-11-19");

    @Test
    void aPlaceOnADayThatIsNotTheirsIsFound() {
        capacity.place("a", "CONFIRMED", null, null, 0).mayCome("a", "{2026-11-18,2026-11-20}");
        assertThat(new OnTheirOwnDays().broken(capacity.evidence()))
                .containsExactly(new Finding(
                        Promise.ON_THEIR_OWN_DAYS,
                        "sign-up " + CapacityRows.id("a"),
                        "was given a place on a day on which its participant may not take part"));
    }

    @Test
    void aPlaceKeptOrOnADayOfTheirsOrOnlyWaitedForIsNot() {
        capacity.place("a", "CONFIRMED", null, null, 0)
                .mayCome("a", "{2026-11-18}")
                .keptOffDay("a");
        capacity.place("b", "CONFIRMED", null, null, 0).mayCome("b", "{2026-11-18,2026-11-19}");
        capacity.place("c", "CONFIRMED", null, null, 0);
        capacity.waits("d").mayCome("d", "{}");
        assertThat(new OnTheirOwnDays().broken(capacity.evidence())).isEmpty();
    }

    @Test
    void whoWaitsForWhatHasBegunIsFound() {
        capacity.place("a", "CONFIRMED", null, null, 0).waits("b");
        assertThat(new NoLineAfterTheStart().broken(capacity.evidence())).isEmpty();
        assertThat(new NoLineAfterTheStart().broken(capacity.begun().evidence()))
                .extracting(Finding::subject)
                .containsExactly("sign-up " + CapacityRows.id("b"));
    }
}
