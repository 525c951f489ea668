package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;

class PromotionTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 1).signedUp("visit", "Ann", "Bob", "Cas", "Dik");

    @Test
    void aFreedPlaceGoesToTheFirstInLine() {
        var facts = congress.withdraws("Ann", "visit");
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        Fact.Confirmed.class, fact -> assertThat(fact.how()).isEqualTo(How.PROMOTED));
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas", "Dik")).containsExactly("Bob");
    }

    @Test
    void leavingTheLineFreesNothing() {
        congress.withdraws("Bob", "visit");
        assertThat(congress.inside("visit", "Ann", "Cas", "Dik")).containsExactly("Ann");
        assertThat(congress.line("visit", "Cas", "Dik")).containsExactly("Cas", "Dik");
    }

    @Test
    void whoLeftTheLineInTheSameBatchIsNotPromoted() {
        congress.takeAll(congress.withdrawal("Bob", "visit"), congress.withdrawal("Ann", "visit"));
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Cas");
    }

    @Test
    void morePlacesAreForWhoWaits() {
        congress.resized("visit", 3);
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas", "Dik")).containsExactly("Ann", "Bob", "Cas");
    }

    @Test
    void fewerPlacesTakeNobodysPlaceAndAddNobody() {
        congress.resized("visit", 3);
        congress.resized("visit", 1);
        congress.withdraws("Ann", "visit");
        congress.withdraws("Bob", "visit");
        assertThat(congress.inside("visit", "Cas", "Dik")).containsExactly("Cas");
        congress.withdraws("Cas", "visit");
        assertThat(congress.inside("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void afterPromotionEndedAFreedPlaceIsLeftForTheDoor() {
        congress.promotionEnds("visit").withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).isEmpty();
        assertThat(congress.asks("Eef", "visit")).isInstanceOf(Fact.Waitlisted.class);
    }

    @Test
    void afterPromotionEndedAFreePlaceThatNobodyAwaitsIsGiven() {
        congress.slot("walk", 14, 15, 1).promotionEnds("walk");
        assertThat(congress.asks("Ann", "walk")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void whoHasAnotherPlaceAtThatTimeIsPassedAndServedWhenTheyGiveItUp() {
        congress.slot("walk", 14, 15, 1).signedUp("walk", "Bob").moved("walk", 10, 12, 1);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Cas");
        congress.resized("visit", 2);
        congress.resized("visit", 3);
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Cas", "Dik");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Bob", "Cas", "Dik");
    }
}
