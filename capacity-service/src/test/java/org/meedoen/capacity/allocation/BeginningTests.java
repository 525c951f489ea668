package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.SlotBegun;

/** One visit of one place; Ann has it, Bob and Cas wait. */
class BeginningTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 1).signedUp("visit", "Ann", "Bob", "Cas");

    @Test
    void theStartEndsTheWaitingListAndKeepsConfirmedPlaces() {
        assertThat(congress.begins("visit"))
                .filteredOn(Fact.Released.class::isInstance)
                .extracting("reason", "held")
                .containsExactly(tuple(Reason.SLOT_BEGUN, Held.WAITING), tuple(Reason.SLOT_BEGUN, Held.WAITING));
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas")).containsExactly("Ann");
        assertThat(congress.waiting("visit", "Bob", "Cas")).isEmpty();
    }

    @Test
    void aRequestAfterTheStartIsRefusedThoughPlacesAreFree() {
        congress.slot("walk", 14, 15, 5).begins("walk");
        assertThat(congress.asks("Ann", "walk"))
                .isInstanceOfSatisfying(
                        Fact.Refused.class,
                        fact -> assertThat(fact.reason()).isEqualTo(PlaceRefused.Reason.SLOT_BEGUN));
    }

    @Test
    void aPlaceGivenUpAfterTheStartGoesToNobody() {
        congress.begins("visit");
        assertThat(congress.withdraws("Ann", "visit")).hasSize(1);
        assertThat(congress.inside("visit", "Bob", "Cas")).isEmpty();
    }

    @Test
    void aPlaceOfferedInExchangeIsKeptWhenTheWaitEnds() {
        congress.slot("walk", 14, 15, 1).signedUp("walk", "Dik");
        congress.asksInExchange("Dik", "visit", "walk");
        congress.begins("visit");
        assertThat(congress.inside("walk", "Dik")).containsExactly("Dik");
        assertThat(congress.place("Dik", "visit").active()).isFalse();
    }

    @Test
    void theEndOfTheWaitingListPartsNoPair() {
        congress.askTogether("Dik", "Eef", "visit");
        assertThat(congress.begins("visit")).noneMatch(Fact.Parted.class::isInstance);
        assertThat(congress.waiting("visit", "Dik", "Eef")).isEmpty();
    }

    @Test
    void aBegunSlotThatMovesIntoTheFutureIsOpenAgain() {
        congress.begins("visit");
        congress.moved("visit", 15, 16, 2);
        assertThat(congress.asks("Dik", "visit")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void aSlotThatMovesIntoThePastEndsItsWaitingList() {
        congress.movedToThePast("visit");
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas")).containsExactly("Ann");
        assertThat(congress.waiting("visit", "Bob", "Cas")).isEmpty();
    }

    @Test
    void otherChangesLeaveASlotBegun() {
        congress.divided("visit", 1);
        congress.begins("visit");
        congress.resized("visit", 5);
        congress.quotaEnds("visit");
        congress.promotionEnds("visit");
        assertThat(congress.asks("Dik", "visit")).isInstanceOf(Fact.Refused.class);
    }

    @Test
    void aSlotStartOlderThanTheTermsChangesNothing() {
        congress.moved("visit", 15, 16, 1);
        assertThat(congress.take(new SlotBegun(CongressFixture.UTRECHT, CongressFixture.slotId("visit"), 1)))
                .isEqualTo(List.of());
    }

    @Test
    void aSlotBeginsOnce() {
        congress.begins("visit");
        assertThat(congress.begins("visit")).isEmpty();
        assertThat(congress.begins("elsewhere")).isEmpty();
    }
}
