package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** Four places, two of them set aside. */
class SetAsideTests {

    private final CongressFixture congress = new CongressFixture().slot("visit", 9, 11, 4);

    SetAsideTests() {
        congress.setAside("visit", 2);
    }

    @Test
    void aSlotOfWhichOnlySetAsidePlacesAreLeftIsFullForParticipants() {
        congress.signedUp("visit", "Ann", "Bob", "Cas");
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas")).containsExactly("Ann", "Bob");
        assertThat(congress.slot("visit").free()).isZero();
        assertThat(congress.slot("visit").setAsideLeft()).isEqualTo(2);
    }

    @Test
    void withoutAWaitingListARequestForASetAsidePlaceIsRefused() {
        congress.slotWithoutWaitingList("talk", 14, 15, 1).setAside("talk", 1);
        assertThat(congress.asks("Ann", "talk"))
                .isInstanceOfSatisfying(
                        Fact.Refused.class, fact -> assertThat(fact.reason()).isEqualTo(Reason.FULL));
    }

    @Test
    void theOrganisersGiveSetAsidePlacesFirst() {
        assertThat(given(congress.assigned("Ann", "visit"))).isTrue();
        assertThat(given(congress.assigned("Bob", "visit"))).isTrue();
        assertThat(given(congress.assigned("Cas", "visit"))).isFalse();
        assertThat(congress.slot("visit").numbers().setAsideGiven()).isEqualTo(2);
        assertThat(congress.slot("visit").free()).isOne();
    }

    @Test
    void aSetAsidePlaceGoesBackWhenItIsGivenUp() {
        congress.signedUp("visit", "Ann", "Bob", "Cas");
        congress.assigned("Dik", "visit");
        assertThat(congress.withdrawnByOrganiser("Dik", "visit")).hasSize(1);
        assertThat(congress.slot("visit").setAsideLeft()).isEqualTo(2);
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
    }

    @Test
    void aSetAsidePlaceThatIsExchangedGoesBackToo() {
        congress.slot("walk", 9, 11, 1);
        congress.signedUp("visit", "Ann", "Bob", "Cas");
        congress.assigned("Dik", "visit");
        congress.asksInExchange("Dik", "walk", "visit");
        assertThat(congress.slot("visit").setAsideLeft()).isEqualTo(2);
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
    }

    @Test
    void anotherPlaceThatIsGivenUpGoesToTheWaitingList() {
        congress.signedUp("visit", "Ann", "Bob", "Cas");
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob", "Cas");
    }

    @Test
    void whatIsLeftAtTheEndGoesToTheWaitingListInOrder() {
        congress.signedUp("visit", "Ann", "Bob", "Cas", "Dik", "Eef");
        congress.assigned("Flo", "visit");
        assertThat(congress.setAsideEnds("visit")).hasSize(2);
        assertThat(congress.inside("visit", "Cas", "Dik", "Flo")).containsExactly("Cas", "Flo");
        congress.withdraws("Flo", "visit");
        assertThat(congress.inside("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void morePlacesSetAsideTakeNoPlaceAway() {
        congress.signedUp("visit", "Ann", "Bob", "Cas");
        congress.setAside("visit", 4);
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Ann", "Bob");
        assertThat(congress.slot("visit").numbers().keptAside()).isEqualTo(2);
        congress.withdraws("Ann", "visit");
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
        assertThat(congress.slot("visit").setAsideLeft()).isEqualTo(3);
    }

    @Test
    void fewerThanWereGivenTakeNoPlaceFromAnybody() {
        congress.assigned("Ann", "visit");
        congress.assigned("Bob", "visit");
        congress.signedUp("visit", "Cas", "Dik", "Eef");
        congress.setAside("visit", 1);
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas", "Dik")).hasSize(4);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Eef")).containsExactly("Eef");
        congress.withdraws("Bob", "visit");
        assertThat(congress.slot("visit").setAsideLeft()).isOne();
    }

    @Test
    void aPlaceAboveTheCapacityIsNotSetAside() {
        congress.resized("visit", 0);
        assertThat(given(congress.assignedOverCapacity("Ann", "visit"))).isFalse();
        assertThat(congress.slot("visit").numbers().overbooked()).isOne();
    }

    @Test
    void aPairNeedsTwoPlacesThatAreNotSetAside() {
        congress.setAside("visit", 3);
        congress.askTogether("Ann", "Bob", "visit");
        assertThat(congress.waiting("visit", "Ann", "Bob")).hasSize(2);
        congress.setAside("visit", 2);
        assertThat(congress.inside("visit", "Ann", "Bob")).hasSize(2);
    }

    @Test
    void aPlaceThatIsHandedOverStaysWhatItWas() {
        congress.assigned("Ann", "visit");
        congress.signedUp("visit", "Bob", "Cas", "Dik");
        congress.handedOver("Ann", "Eef", "visit", true);
        congress.handedOver("Bob", "Flo", "visit", true);
        assertThat(congress.place("Eef", "visit").fromSetAside()).isTrue();
        assertThat(congress.place("Flo", "visit").fromSetAside()).isFalse();
        assertThat(congress.slot("visit").setAsideLeft()).isOne();
        assertThat(congress.waiting("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void aPlaceThatIsHandedOverWhereAllAreSetAsideIsOneOfThem() {
        congress.signedUp("visit", "Ann", "Bob");
        congress.setAside("visit", 4);
        congress.handedOver("Ann", "Eef", "visit", true);
        assertThat(congress.place("Eef", "visit").fromSetAside()).isTrue();
        assertThat(congress.slot("visit").numbers().keptAside()).isOne();
    }

    private static boolean given(List<Fact> facts) {
        return ((Fact.Confirmed) facts.getFirst()).fromSetAside();
    }
}
