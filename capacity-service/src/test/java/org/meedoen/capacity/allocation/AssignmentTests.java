package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Kind;

/** What organisers may do with places by hand, and what even they may not. */
class AssignmentTests {

    private final CongressFixture congress = new CongressFixture()
            .slot("visit", 9, 11, 1)
            .slot("walk", 10, 12, 1)
            .slot("talk", 14, 15, 2)
            .signedUp("visit", "Ann", "Bob", "Cas");

    @Test
    void anAssignedPlaceIsGivenBeforeTheWaitingList() {
        congress.promotionEnds("visit").withdraws("Ann", "visit");
        assertThat(congress.assigned("Dik", "visit"))
                .singleElement()
                .isInstanceOfSatisfying(Fact.Confirmed.class, fact -> {
                    assertThat(fact.how()).isEqualTo(How.ASSIGNED);
                    assertThat(fact.overCapacity()).isZero();
                });
        assertThat(congress.waiting("visit", "Bob", "Cas")).containsExactly("Bob", "Cas");
    }

    @Test
    void aFullSlotIsRefusedUnlessTheOrganisersGoOverItsCapacity() {
        assertRefused(congress.assigned("Dik", "visit").getFirst(), Reason.FULL);
        congress.assignedOverCapacity("Eef", "visit");
        assertThat(congress.inside("visit", "Ann", "Eef")).containsExactly("Ann", "Eef");
        assertThat(congress.slot("visit").numbers().overbooked()).isOne();
    }

    @Test
    void aFreePlaceIsNotOverTheCapacityHoweverItIsAssigned() {
        congress.assignedOverCapacity("Dik", "talk");
        assertThat(congress.slot("talk").numbers().overbooked()).isZero();
    }

    @Test
    void nobodyIsPromotedInAnOverbookedSlotUntilThereIsRoom() {
        congress.assignedOverCapacity("Dik", "visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.waiting("visit", "Bob", "Cas")).containsExactly("Bob", "Cas");
        assertThat(congress.slot("visit").numbers().overbooked()).isZero();
        congress.withdraws("Dik", "visit");
        assertThat(congress.inside("visit", "Bob")).containsExactly("Bob");
    }

    @Test
    void whoWaitsIsPromotedAndStaysOnTheListIfThatIsImpossible() {
        assertThat(congress.assigned("Cas", "visit"))
                .singleElement()
                .isInstanceOfSatisfying(Fact.NotAssigned.class, fact -> {
                    assertThat(fact.reason()).isEqualTo(Reason.FULL);
                    assertThat(fact.decision()).isEqualTo(2);
                });
        assertThat(congress.waiting("visit", "Bob", "Cas")).containsExactly("Bob", "Cas");
        congress.assignedOverCapacity("Cas", "visit");
        assertThat(congress.inside("visit", "Cas")).containsExactly("Cas");
    }

    @Test
    void aRefusedAssignmentThatComesAgainChangesNothing() {
        var refused = congress.assignment("Cas", "visit", null, false);
        congress.take(refused);
        congress.promotionEnds("visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.take(refused)).isEmpty();
        assertThat(congress.assigned("Cas", "visit")).hasSize(1);
    }

    @Test
    void aMoveGivesTheOldPlaceToTheWaitingListInTheSameDecision() {
        congress.assignedInstead("Ann", "walk", "visit");
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Bob");
    }

    @Test
    void aMoveThatIsRefusedKeepsTheOldPlace() {
        congress.signedUp("walk", "Dik");
        assertRefused(congress.assignedInstead("Ann", "walk", "visit").getFirst(), Reason.FULL);
        assertThat(congress.inside("visit", "Ann")).containsExactly("Ann");
    }

    @Test
    void theOrganisersBreakNoRuleAboutTimesDaysAndSlots() {
        congress.mayCome("Dik", 18);
        congress.becomes("talk", Kind.LECTURE, 19);
        assertRefused(congress.assigned("Dik", "talk").getFirst(), Reason.NOT_THEIR_DAY);
        assertRefused(congress.assignedOverCapacity("Ann", "walk").getFirst(), Reason.OVERLAP);
        congress.begins("walk");
        assertRefused(congress.assigned("Eef", "walk").getFirst(), Reason.SLOT_BEGUN);
        congress.cancelled("talk");
        assertRefused(congress.assigned("Eef", "talk").getFirst(), Reason.SLOT_CANCELLED);
        assertRefused(congress.assigned("Eef", "dinner").getFirst(), Reason.UNKNOWN_SLOT);
    }

    @Test
    void quotasAndCapsDoNotLimitTheOrganisers() {
        congress.caps(new Cap(null, Cap.Per.CONGRESS, 1));
        congress.divided("talk", 1);
        congress.asks("Dik", "Gouda", "talk");
        assertThat(congress.assigned("Ann", "talk").getFirst()).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void oneOfAWaitingPairLeavesTheOtherWaitingAlone() {
        congress.askTogether("Dik", "Eef", "visit");
        assertThat(congress.assignedOverCapacity("Eef", "visit"))
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Fact.Parted.class,
                        fact -> assertThat(fact.signup())
                                .isEqualTo(congress.place("Dik", "visit").signup()));
        assertThat(congress.waiting("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void aWithdrawalByTheOrganisersGivesThePlaceToTheNext() {
        assertThat(congress.withdrawnByOrganiser("Ann", "visit")).hasSize(2);
        assertThat(congress.inside("visit", "Bob")).containsExactly("Bob");
    }

    @Test
    void overbookedPlacesStaySoUnderAnotherCapacity() {
        congress.assignedOverCapacity("Dik", "visit");
        congress.resized("visit", 0);
        assertThat(congress.slot("visit").numbers())
                .satisfies(numbers -> assertThat(numbers.keptOver()).isOne())
                .satisfies(numbers -> assertThat(numbers.overbooked()).isOne());
        congress.resized("visit", 2);
        assertThat(congress.slot("visit").numbers().overbooked()).isZero();
    }

    @Test
    void aPlaceIsHandedOverInOneDecisionAndTheFormerHolderLeaves() {
        congress.signedUp("talk", "Dik");
        assertThat(congress.handedOver("Dik", "Eef", "talk", false)).hasSize(2);
        assertThat(congress.inside("talk", "Dik", "Eef")).containsExactly("Eef");
    }

    @Test
    void aPlaceForWhichOthersWaitIsHandedOverOnlyIfTheOrganisersSaySo() {
        assertRefused(congress.handedOver("Ann", "Dik", "visit", false).getFirst(), Reason.OTHERS_WAIT);
        congress.handedOver("Ann", "Eef", "visit", true);
        assertThat(congress.inside("visit", "Ann", "Bob", "Eef")).containsExactly("Eef");
        assertThat(congress.slot("visit").numbers().overbooked()).isZero();
    }

    @Test
    void onlyAPlaceInTheSlotCanBeHandedOver() {
        assertRefused(congress.handedOver("Bob", "Dik", "visit", true).getFirst(), Reason.NOTHING_TO_HAND_OVER);
    }

    @Test
    void theFormerHolderMayNowBePromotedElsewhere() {
        congress.resized("walk", 0);
        congress.asks("Fay", "walk");
        congress.withdraws("Fay", "walk");
        congress.asksInExchange("Ann", "walk", "visit");
        congress.resized("walk", 0);
        congress.handedOver("Ann", "Dik", "visit", true);
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        congress.resized("walk", 1);
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    private static void assertRefused(Fact fact, Reason reason) {
        assertThat(fact)
                .isInstanceOfSatisfying(
                        Fact.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
