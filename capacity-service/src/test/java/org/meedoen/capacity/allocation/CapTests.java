package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.contracts.signup.Cap.Per.CONGRESS;
import static org.meedoen.contracts.signup.Cap.Per.DAY;
import static org.meedoen.contracts.signup.Kind.LECTURE;
import static org.meedoen.contracts.signup.Kind.VISIT;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.SlotTerms;

class CapTests {

    private static final Cap ONE_VISIT_A_DAY = new Cap(VISIT, DAY, 1);
    private static final Cap TWO_IN_ALL = new Cap(null, CONGRESS, 2);

    private final CongressFixture congress = new CongressFixture()
            .slot("harbour", VISIT, 19, 1)
            .slot("market", VISIT, 19, 1)
            .slot("mill", VISIT, 20, 1)
            .slot("talk", LECTURE, 19, 1);

    @Test
    void aRequestAboveACapIsRefusedWithTheCap() {
        congress.caps(ONE_VISIT_A_DAY);
        congress.asks("Ann", "harbour");
        assertRefusedFor(ONE_VISIT_A_DAY, congress.asks("Ann", "market"));
        assertThat(congress.asks("Ann", "talk")).isInstanceOf(Fact.Confirmed.class);
        assertThat(congress.asks("Ann", "mill")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void allKindsMayCountTogether() {
        congress.caps(ONE_VISIT_A_DAY, TWO_IN_ALL);
        congress.signedUp("harbour", "Ann").signedUp("talk", "Ann");
        assertRefusedFor(TWO_IN_ALL, congress.asks("Ann", "mill"));
    }

    @Test
    void aParticipantAtACapStopsWaitingForMore() {
        congress.caps(ONE_VISIT_A_DAY);
        congress.signedUp("harbour", "Bob").signedUp("harbour", "Ann").signedUp("mill", "Cas", "Ann");
        assertThat(congress.asks("Ann", "market")).isInstanceOf(Fact.Confirmed.class);
        assertThat(congress.place("Ann", "harbour").active()).isFalse();
        assertThat(congress.waiting("mill", "Ann")).containsExactly("Ann");
    }

    @Test
    void aPlaceThatACapDoesNotCountEndsNoWait() {
        congress.signedUp("harbour", "Ann").signedUp("market", "Bob", "Ann");
        congress.caps(ONE_VISIT_A_DAY);
        congress.asks("Ann", "talk");
        assertThat(congress.waiting("market", "Ann")).containsExactly("Ann");
    }

    @Test
    void aWaitEndedByACapIsReleasedForThatReason() {
        congress.caps(ONE_VISIT_A_DAY);
        congress.signedUp("harbour", "Bob", "Ann").signedUp("market", "Cas", "Ann");
        assertThat(congress.withdraws("Cas", "market").getLast())
                .isInstanceOfSatisfying(
                        Fact.Released.class,
                        fact -> assertThat(fact)
                                .extracting(Fact.Released::reason, Fact.Released::givenSlotId)
                                .containsExactly(PlaceReleased.Reason.CAP, CongressFixture.slotId("market")));
    }

    @Test
    void anOfferedPlaceDoesNotCountForACap() {
        congress.caps(ONE_VISIT_A_DAY);
        congress.signedUp("market", "Bob").signedUp("harbour", "Ann");
        congress.asksInExchange("Ann", "market", "harbour");
        assertThat(congress.waiting("market", "Ann")).containsExactly("Ann");
        congress.withdraws("Bob", "market");
        assertThat(congress.inside("market", "Ann")).containsExactly("Ann");
    }

    @Test
    void lowerCapsTakeNoPlaceAndSkipWaitingParticipantsUntilTheyRise() {
        congress.signedUp("market", "Bob", "Ann", "Cas").signedUp("harbour", "Ann");
        congress.caps(ONE_VISIT_A_DAY);
        assertThat(congress.waiting("market", "Ann")).containsExactly("Ann");
        congress.withdraws("Bob", "market");
        assertThat(congress.inside("market", "Ann", "Cas")).containsExactly("Cas");
        congress.withdraws("Cas", "market");
        assertThat(congress.inside("market", "Ann")).isEmpty();
        congress.caps();
        assertThat(congress.inside("market", "Ann")).containsExactly("Ann");
    }

    @Test
    void givingUpAPlaceMakesTheParticipantEligibleElsewhere() {
        congress.signedUp("market", "Bob", "Ann").signedUp("harbour", "Ann");
        congress.caps(ONE_VISIT_A_DAY);
        congress.withdraws("Bob", "market");
        assertThat(congress.inside("market", "Ann")).isEmpty();
        congress.withdraws("Ann", "harbour");
        assertThat(congress.inside("market", "Ann")).containsExactly("Ann");
    }

    @Test
    void aSlotOfUnknownKindAndDayCountsForGeneralCapsOnly() {
        congress.caps(ONE_VISIT_A_DAY, TWO_IN_ALL);
        congress.planned(unknown("old")).signedUp("old", "Ann");
        assertThat(congress.asks("Ann", "harbour")).isInstanceOf(Fact.Confirmed.class);
        assertRefusedFor(TWO_IN_ALL, congress.asks("Ann", "talk"));
    }

    private SlotTerms unknown(String slot) {
        return congress.terms(slot, 200, 201, 1, true);
    }

    private static void assertRefusedFor(Cap cap, Fact fact) {
        assertThat(fact)
                .isInstanceOfSatisfying(
                        Fact.Refused.class, refused -> assertThat(refused.cap()).isEqualTo(cap));
    }
}
