package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Cap.Per;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SlotChanged;

class SlotChangeTests {

    private final CongressFixture congress = new CongressFixture()
            .slot("visit", 9, 11, 1)
            .slot("walk", 14, 16, 1)
            .signedUp("visit", "Ann", "Bob");

    @Test
    void everyoneIsInformedOfAMoveAndKeepsTheirPlace() {
        congress.signedUp("walk", "Ann");
        var before = congress.terms("walk", 14, 16, 1, true);
        var facts = congress.moved("walk", 10, 12, 1);
        assertThat(facts)
                .filteredOn(Fact.Moved.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Fact.Moved.class, fact -> {
                    assertThat(fact.clashingSlotIds()).containsExactly(CongressFixture.slotId("visit"));
                    assertThat(fact.version()).isGreaterThan(before.version());
                });
        assertThat(congress.inside("visit", "Ann")).isEqualTo(congress.inside("walk", "Ann"));
    }

    @Test
    void waitingParticipantsAreInformedToo() {
        assertThat(congress.moved("visit", 10, 12, 1))
                .filteredOn(Fact.Moved.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aCancelledSlotReleasesAllItsPlaces() {
        assertThat(congress.cancelled("visit"))
                .filteredOn(Fact.Released.class::isInstance)
                .extracting("reason", "held")
                .containsExactly(tuple(Reason.SLOT_CANCELLED, Held.PLACE), tuple(Reason.SLOT_CANCELLED, Held.WAITING));
    }

    @Test
    void oldTermsChangeNothing() {
        var terms = congress.terms("visit", 9, 11, 5, true);
        congress.resized("visit", 1);
        assertThat(congress.take(new SlotChanged(CongressFixture.UTRECHT, terms, true)))
                .isEqualTo(List.of());
    }

    @Test
    void aCancelledPlaceNoLongerConflicts() {
        congress.signedUp("walk", "Cas", "Ann").moved("visit", 14, 16, 1);
        congress.withdraws("Cas", "walk");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        congress.cancelled("visit");
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void aPlaceThatDoesNotOverlapEndsNoWait() {
        congress.signedUp("walk", "Cas", "Ann").moved("visit", 14, 16, 1);
        congress.slot("talk", 18, 19, 1).asks("Ann", "talk");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void aSlotOfAnotherKindCountsForOtherCaps() {
        congress.slot("tour", Kind.VISIT, 19, 1).slot("talk", Kind.VISIT, 19, 1);
        congress.signedUp("tour", "Dik").signedUp("talk", "Eef", "Dik");
        congress.caps(new Cap(Kind.VISIT, Per.CONGRESS, 1));
        congress.withdraws("Eef", "talk");
        assertThat(congress.waiting("talk", "Dik")).containsExactly("Dik");
        congress.becomes("tour", Kind.LECTURE, 19);
        assertThat(congress.inside("talk", "Dik")).containsExactly("Dik");
    }

    @Test
    void aSlotOnAnotherDayCountsForOtherCaps() {
        congress.slot("tour", Kind.VISIT, 19, 1).slot("talk", Kind.VISIT, 19, 1);
        congress.signedUp("tour", "Dik").signedUp("talk", "Eef", "Dik");
        congress.caps(new Cap(null, Per.DAY, 1));
        congress.withdraws("Eef", "talk");
        assertThat(congress.waiting("talk", "Dik")).containsExactly("Dik");
        congress.becomes("tour", Kind.VISIT, 20);
        assertThat(congress.inside("talk", "Dik")).containsExactly("Dik");
    }

    @Test
    void aSlotWithALaterStartNoLongerConflictsWithEarlierOnes() {
        congress.signedUp("walk", "Cas", "Ann").moved("visit", 15, 17, 1);
        congress.withdraws("Cas", "walk");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        congress.slot("visit", 16, 17, 1);
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void aSlotWithAnEarlierEndNoLongerConflictsWithLaterOnes() {
        congress.signedUp("walk", "Cas", "Ann").moved("visit", 13, 15, 1);
        congress.withdraws("Cas", "walk");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        congress.slot("visit", 13, 14, 1);
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void aMoveThatEndsAnOverlapMakesParticipantsEligibleElsewhere() {
        congress.signedUp("walk", "Cas", "Ann").moved("visit", 14, 16, 1);
        congress.withdraws("Cas", "walk");
        congress.moved("visit", 9, 11, 1);
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }
}
