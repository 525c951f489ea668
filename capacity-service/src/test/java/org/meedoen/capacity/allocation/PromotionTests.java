package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;

class PromotionTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 1).signedUp("visit", "Ann", "Bob", "Cas", "Dik");

    @Test
    void aFreedPlaceGoesToTheFirstOnTheWaitingList() {
        var facts = congress.withdraws("Ann", "visit");
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        Fact.Confirmed.class, fact -> assertThat(fact.how()).isEqualTo(How.PROMOTED));
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas", "Dik")).containsExactly("Bob");
    }

    @Test
    void leavingTheWaitingListFreesNothing() {
        congress.withdraws("Bob", "visit");
        assertThat(congress.inside("visit", "Ann", "Cas", "Dik")).containsExactly("Ann");
        assertThat(congress.waiting("visit", "Cas", "Dik")).containsExactly("Cas", "Dik");
    }

    @Test
    void aParticipantWhoLeftInTheSameBatchIsNotPromoted() {
        congress.takeAll(congress.withdrawal("Bob", "visit"), congress.withdrawal("Ann", "visit"));
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Cas");
    }

    @Test
    void addedPlacesGoToTheWaitingList() {
        congress.resized("visit", 3);
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas", "Dik")).containsExactly("Ann", "Bob", "Cas");
    }

    @Test
    void fewerPlacesTakeNobodysPlaceAndPromoteNobody() {
        congress.resized("visit", 3);
        congress.resized("visit", 1);
        congress.withdraws("Ann", "visit");
        congress.withdraws("Bob", "visit");
        assertThat(congress.inside("visit", "Cas", "Dik")).containsExactly("Cas");
        congress.withdraws("Cas", "visit");
        assertThat(congress.inside("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void afterTheEndOfPromotionAFreedPlaceIsForWalkIns() {
        congress.promotionEnds("visit").withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).isEmpty();
        assertThat(congress.asks("Eef", "visit")).isInstanceOf(Fact.Waitlisted.class);
    }

    @Test
    void afterTheEndOfPromotionAFreePlaceWithoutAWaitingListIsGiven() {
        congress.slot("walk", 14, 15, 1).promotionEnds("walk");
        assertThat(congress.asks("Ann", "walk")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void aParticipantWithAnOverlappingPlaceIsSkippedUntilTheyGiveItUp() {
        congress.slot("walk", 14, 15, 1).signedUp("walk", "Bob").moved("walk", 10, 12, 1);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Cas");
        congress.resized("visit", 2);
        congress.resized("visit", 3);
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Cas", "Dik");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Bob", "Cas", "Dik");
    }

    /** There is a free place on the walk, but Ann has another place at that time. */
    @Test
    void thePlaceThatWasGivenUpIsFilledBeforeTheOthersThatBecamePossible() {
        congress.slot("walk", 6, 7, 1).signedUp("walk", "Eef", "Ann").moved("walk", 8, 10, 1);
        congress.withdraws("Eef", "walk");
        assertThat(congress.withdraws("Ann", "visit"))
                .filteredOn(Fact.Confirmed.class::isInstance)
                .extracting("signup.signupId")
                .containsExactly(CongressFixture.signup("Bob", "visit"), CongressFixture.signup("Ann", "walk"));
    }
}
