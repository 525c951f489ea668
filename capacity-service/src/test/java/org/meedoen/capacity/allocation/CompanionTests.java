package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;

/** Three places; Ann has one of them. */
class CompanionTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 3).signedUp("visit", "Ann");

    @Test
    void aCompanionTakesOneOfThePlaces() {
        congress.accompanied("Ann", "visit");
        assertThat(congress.slot("visit").confirmed()).isEqualTo(2);
        congress.signedUp("visit", "Bob", "Cas");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob");
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
    }

    @Test
    void aFullSlotHasNoneUnlessTheOrganisersSaySo() {
        congress.signedUp("visit", "Bob", "Cas", "Dik");
        assertThat(refusal(congress.accompanied("Ann", "visit"))).isEqualTo(Reason.FULL);
        assertThat(congress.place("Ann", "visit").confirmed()).isTrue();
        congress.accompaniedOverCapacity("Ann", "visit");
        assertThat(congress.slot("visit").numbers().overbooked()).isOne();
        congress.withdraws("Bob", "visit");
        assertThat(congress.waiting("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void theyGoBeforeThoseWhoWait() {
        congress.signedUp("visit", "Bob", "Cas");
        congress.askTogether("Dik", "Eef", "visit");
        congress.withdraws("Bob", "visit");
        assertThat(congress.accompanied("Ann", "visit")).hasSize(1);
        assertThat(congress.slot("visit").free()).isZero();
    }

    @Test
    void thePlaceOfACompanionWhoStaysAwayGoesToTheWaitingList() {
        congress.accompanied("Ann", "visit");
        congress.signedUp("visit", "Bob", "Cas");
        assertThat(congress.goesAlone("Ann", "visit")).hasSize(2);
        assertThat(congress.inside("visit", "Ann", "Cas")).containsExactly("Ann", "Cas");
    }

    @Test
    void bothPlacesGoToTheWaitingListWhenTheParticipantWithdraws() {
        congress.accompanied("Ann", "visit");
        congress.signedUp("visit", "Bob", "Cas", "Dik");
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Cas", "Dik")).containsExactly("Cas", "Dik");
        assertThat(congress.place("Ann", "visit").second()).isNull();
    }

    @Test
    void theCompanionDoesNotStayWhenThePlaceIsHandedOver() {
        congress.accompanied("Ann", "visit");
        congress.signedUp("visit", "Bob", "Cas");
        congress.handedOver("Ann", "Dik", "visit", true);
        assertThat(congress.place("Dik", "visit").places()).isOne();
        assertThat(congress.inside("visit", "Cas", "Dik")).containsExactly("Cas", "Dik");
    }

    @Test
    void theCompanionComesAlongToAnotherSlot() {
        congress.slot("walk", 9, 11, 2).accompanied("Ann", "visit");
        congress.asksInExchange("Ann", "walk", "visit");
        assertThat(congress.place("Ann", "walk").second()).isEqualTo(new SecondPlace(Companion.COMPANION, false));
        assertThat(congress.slot("walk").confirmed()).isEqualTo(2);
        assertThat(congress.slot("visit").confirmed()).isZero();
    }

    @Test
    void whoComesWithACompanionIsSkippedAsLongAsOnePlaceIsFree() {
        congress.slot("walk", 9, 11, 2).signedUp("walk", "Bob", "Cas").accompanied("Ann", "visit");
        congress.asksInExchange("Ann", "walk", "visit");
        congress.signedUp("walk", "Dik");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("walk", "Cas", "Dik", "Ann")).containsExactly("Cas", "Dik");
        congress.withdraws("Cas", "walk");
        congress.withdraws("Dik", "walk");
        assertThat(congress.place("Ann", "walk").places()).isEqualTo(2);
        assertThat(congress.place("Ann", "walk").passed()).isZero();
    }

    @Test
    void withoutTheCompanionOnePlaceIsEnough() {
        congress.slot("walk", 9, 11, 1).accompanied("Ann", "visit");
        congress.asksInExchange("Ann", "walk", "visit");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        congress.goesAlone("Ann", "visit");
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void theOrganisersMoveBothOrNone() {
        congress.slot("walk", 9, 11, 1).accompanied("Ann", "visit");
        assertThat(congress.assignedInstead("Ann", "walk", "visit"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.Refused.class, fact -> assertThat(fact.reason()).isEqualTo(Reason.NO_ROOM_FOR_COMPANION));
        assertThat(congress.place("Ann", "visit").places()).isEqualTo(2);
    }

    @Test
    void aFullSlotMayBecomeFullerByTwo() {
        congress.slot("walk", 9, 11, 1).signedUp("walk", "Bob").accompanied("Ann", "visit");
        congress.take(congress.assignment("Ann", "walk", CongressFixture.signup("Ann", "visit"), true));
        assertThat(congress.slot("walk").numbers().overbooked()).isEqualTo(2);
        congress.goesAlone("Ann", "walk");
        assertThat(congress.slot("walk").numbers().overbooked()).isOne();
    }

    @Test
    void aPlaceSetAsideIsGivenFirstAndGoesBack() {
        congress.setAside("visit", 1);
        congress.signedUp("visit", "Bob", "Cas");
        congress.accompanied("Ann", "visit");
        assertThat(congress.slot("visit").numbers().setAsideGiven()).isOne();
        assertThat(congress.goesAlone("Ann", "visit")).hasSize(1);
        assertThat(congress.slot("visit").setAsideLeft()).isOne();
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
    }

    @Test
    void quotasAndCapsCountPeople() {
        congress.divided("visit", 1);
        congress.asks("Bob", "0344", "visit");
        congress.caps(new Cap(null, Cap.Per.CONGRESS, 1));
        congress.accompanied("Bob", "visit");
        assertThat(congress.place("Bob", "visit").places()).isEqualTo(2);
        assertThat(congress.slot("visit").confirmed()).isEqualTo(3);
    }

    @Test
    void anInterpreterMayComeInsteadEvenIfTheSlotIsFull() {
        congress.accompanied("Ann", "visit");
        congress.signedUp("visit", "Bob");
        congress.take(congress.companion("Ann", "visit", Companion.INTERPRETER, false));
        assertThat(congress.place("Ann", "visit").second()).isEqualTo(new SecondPlace(Companion.INTERPRETER, false));
        assertThat(congress.slot("visit").confirmed()).isEqualTo(3);
    }

    @Test
    void nobodyIsAddedOnceTheSlotHasBegun() {
        congress.begins("visit");
        assertThat(refusal(congress.accompanied("Ann", "visit"))).isEqualTo(Reason.SLOT_BEGUN);
    }

    @Test
    void whoWaitsHasNoPlaceForACompanionToBeBeside() {
        congress.signedUp("visit", "Bob", "Cas", "Dik");
        var request = congress.companion("Dik", "visit", Companion.COMPANION, true);
        congress.take(request);
        congress.withdraws("Bob", "visit");
        assertThat(congress.take(request)).isEmpty();
        assertThat(congress.place("Dik", "visit").places()).isOne();
    }

    @Test
    void aRequestThatComesAgainChangesNothing() {
        var first = congress.companion("Ann", "visit", Companion.COMPANION, false);
        congress.take(first);
        congress.goesAlone("Ann", "visit");
        assertThat(congress.take(first)).isEmpty();
        assertThat(congress.place("Ann", "visit").places()).isOne();
    }

    @Test
    void howeverAPlaceEndsItIsKnownThatTheCompanionsDoesToo() {
        congress.slot("walk", 12, 13, 3)
                .signedUp("walk", "Ann")
                .slot("talk", 14, 15, 3)
                .signedUp("talk", "Ann");
        for (var slot : List.of("visit", "walk", "talk")) congress.accompanied("Ann", slot);
        assertThat(lost(congress.withdraws("Ann", "visit"))).containsExactly(Companion.COMPANION);
        assertThat(lost(congress.cancelled("walk"))).containsExactly(Companion.COMPANION);
        assertThat(lost(congress.handedOver("Ann", "Bob", "talk", false))).containsExactly(Companion.COMPANION);
    }

    @Test
    void whoComesAlongKeepsThePlaceWhenTheCapacityIsLowered() {
        congress.accompanied("Ann", "visit");
        congress.resized("visit", 1);
        assertThat(congress.place("Ann", "visit").places()).isEqualTo(2);
        assertThat(congress.slot("visit").numbers().keptOver()).isOne();
        congress.goesAlone("Ann", "visit");
        assertThat(congress.slot("visit").numbers().keptOver()).isZero();
    }

    private static List<Companion> lost(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Released.class::isInstance)
                .map(fact -> ((Fact.Released) fact).second())
                .filter(Objects::nonNull)
                .map(SecondPlace::companion)
                .toList();
    }

    private static Reason refusal(List<Fact> facts) {
        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.NotAssigned.class, fact -> assertThat(fact.keeps()).isEqualTo(Held.PLACE));
        return ((Fact.NotAssigned) facts.getFirst()).reason();
    }
}
