package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotChanged;

class RequestTests {

    private final CongressFixture congress = new CongressFixture().slot("visit", 9, 11, 1);

    @Test
    void aRequestIsConfirmedWhilePlacesAreFree() {
        assertThat(congress.asks("Ann", "visit"))
                .isInstanceOfSatisfying(
                        Fact.Confirmed.class, fact -> assertThat(fact.how()).isEqualTo(How.AT_ONCE));
    }

    @Test
    void laterRequestsWaitInOrder() {
        congress.signedUp("visit", "Ann", "Bob");
        assertThat(congress.asks("Cas", "visit"))
                .isInstanceOfSatisfying(
                        Fact.Waitlisted.class,
                        fact -> assertThat(fact.position()).isEqualTo(2));
        assertThat(congress.waiting("visit", "Cas", "Bob", "Ann")).containsExactly("Bob", "Cas");
    }

    @Test
    void withoutAWaitingListARequestIsRefusedAsFull() {
        congress.slotWithoutWaitingList("lecture", 14, 15, 1).signedUp("lecture", "Ann");
        assertRefused(congress.asks("Bob", "lecture"), Reason.FULL);
    }

    @Test
    void aSlotThatOverlapsAConfirmedPlaceIsRefused() {
        congress.slot("walk", 10, 12, 1).signedUp("visit", "Ann");
        assertThat(congress.asks("Ann", "walk")).isInstanceOfSatisfying(Fact.Refused.class, fact -> {
            assertThat(fact.reason()).isEqualTo(Reason.OVERLAP);
            assertThat(fact.clashingSlotId()).isEqualTo(CongressFixture.slotId("visit"));
        });
    }

    @Test
    void slotsThatOnlyTouchDoNotOverlap() {
        congress.slot("walk", 11, 12, 1).signedUp("visit", "Ann");
        assertThat(congress.asks("Ann", "walk")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void aParticipantMayWaitForOverlappingSlotsAndGetsTheFirstFreePlace() {
        congress.slot("walk", 10, 12, 1).signedUp("visit", "Ann", "Cas").signedUp("walk", "Bob", "Cas");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("walk", "Cas")).containsExactly("Cas");
        assertThat(congress.place("Cas", "visit").active()).isFalse();
    }

    @Test
    void aSecondRequestForTheSameSlotIsRefused() {
        congress.signedUp("visit", "Ann");
        var second = new SignupRequested(
                CongressFixture.UTRECHT,
                SignupId.random(),
                CongressFixture.slotId("visit"),
                CongressFixture.participantId("Ann"),
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null);
        assertRefused(congress.take(second).getFirst(), Reason.ALREADY_SIGNED_UP);
    }

    @Test
    void aRepeatedRequestIsAnsweredOnce() {
        for (var person : List.of("Ann", "Bob")) {
            var request = congress.request(person, null, "visit");
            assertThat(congress.take(request)).hasSize(1);
            assertThat(congress.take(request)).isEmpty();
            congress.withdraws(person, "visit");
            assertThat(congress.take(request)).isEmpty();
        }
    }

    @Test
    void aRepeatedRequestInOneBatchIsRefusedOnce() {
        var request = congress.request("Ann", null, "elsewhere");
        assertThat(congress.takeAll(request, request)).hasSize(1);
    }

    @Test
    void decisionsAreNumberedThroughABatch() {
        var visit = congress.terms("visit", 10, 12, 1, true);
        var facts = congress.takeAll(
                congress.request("Ann", null, "visit"),
                new SlotChanged(CongressFixture.UTRECHT, visit, true),
                new SignupWithdrawn(
                        CongressFixture.UTRECHT,
                        CongressFixture.signup("Ann", "visit"),
                        CongressFixture.slotId("visit"),
                        CongressFixture.participantId("Ann"),
                        null));
        assertThat(facts.stream().filter(Fact.OfPlace.class::isInstance).map(fact -> ((Fact.OfPlace) fact).decision()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void aCancelledOrUnknownSlotIsRefused() {
        congress.cancelled("visit");
        assertRefused(congress.asks("Ann", "visit"), Reason.SLOT_CANCELLED);
        assertRefused(congress.asks("Ann", "elsewhere"), Reason.UNKNOWN_SLOT);
    }

    private static void assertRefused(Fact fact, Reason reason) {
        assertThat(fact)
                .isInstanceOfSatisfying(
                        Fact.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
