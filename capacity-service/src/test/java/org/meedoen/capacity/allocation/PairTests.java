package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.meedoen.capacity.allocation.CongressFixture.signup;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;

/** The visit has two places, the walk at the same time has one. */
class PairTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 2).slot("walk", 9, 11, 1);

    @Test
    void aPairGetsTwoPlacesInOneDecision() {
        assertThat(congress.askTogether("Ann", "Bob", "visit"))
                .extracting("signup.signupId", "decision", "rank", "how", "together")
                .containsExactly(
                        tuple(signup("Ann", "visit"), 1, 1L, How.AT_ONCE, signup("Bob", "visit")),
                        tuple(signup("Bob", "visit"), 1, 2L, How.AT_ONCE, signup("Ann", "visit")));
    }

    @Test
    void aPairWaitsOneBehindTheOtherIfOnePlaceIsFree() {
        congress.signedUp("visit", "Cas");
        assertThat(congress.askTogether("Ann", "Bob", "visit"))
                .extracting("signup.signupId", "rank", "position", "heldBack", "together")
                .containsExactly(
                        tuple(signup("Ann", "visit"), 2L, 1, null, signup("Bob", "visit")),
                        tuple(signup("Bob", "visit"), 3L, 2, null, signup("Ann", "visit")));
    }

    @Test
    void withoutAWaitingListAPairIsRefusedIfOnePlaceIsFree() {
        congress.slotWithoutWaitingList("lecture", 14, 15, 1);
        assertThat(congress.askTogether("Ann", "Bob", "lecture"))
                .extracting("reason", "together")
                .containsExactly(
                        tuple(Reason.FULL, signup("Bob", "lecture")), tuple(Reason.FULL, signup("Ann", "lecture")));
    }

    @Test
    void ifOneOfAPairIsRefusedBothAre() {
        congress.signedUp("walk", "Bob");
        assertThat(congress.askTogether("Ann", "Bob", "visit"))
                .extracting("reason", "clashingSlotId", "together")
                .containsExactly(
                        tuple(Reason.PARTNER, null, signup("Bob", "visit")),
                        tuple(Reason.OVERLAP, CongressFixture.slotId("walk"), signup("Ann", "visit")));
        assertThat(congress.asks("Cas", "visit")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void ifBothOfAPairAreRefusedEachGetsTheirOwnReason() {
        congress.signedUp("visit", "Ann").signedUp("walk", "Bob");
        assertThat(congress.take(together("Ann", "Bob", "visit")))
                .extracting("reason")
                .containsExactly(Reason.ALREADY_SIGNED_UP, Reason.OVERLAP);
    }

    @Test
    void aPairOfOneOrganisationCountsAsTwo() {
        congress.divided("visit", 1);
        assertThat(congress.askTogether("Ann", "Bob", "Gouda", "visit"))
                .extracting("heldBack")
                .containsOnly(HeldBack.QUOTA);
        congress.divided("visit", 2);
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Ann", "Bob");
    }

    @Test
    void aWaitingPairIsPromotedWhenTwoPlacesAreFree() {
        congress.resized("visit", 0);
        congress.askTogether("Ann", "Bob", "visit");
        congress.resized("visit", 1);
        assertThat(congress.waiting("visit", "Ann", "Bob")).containsExactly("Ann", "Bob");
        assertThat(congress.resized("visit", 2))
                .filteredOn(Fact.Confirmed.class::isInstance)
                .extracting("decision", "how", "together")
                .containsExactly(
                        tuple(2, How.PROMOTED, signup("Bob", "visit")), tuple(2, How.PROMOTED, signup("Ann", "visit")));
    }

    @Test
    void aPairMayBeSkippedThreeTimesForASinglePlace() {
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Cas", "Dik", "Eef", "Fie");
        List.of("Cas", "Dik").forEach(served -> congress.withdraws(served, "walk"));
        assertThat(congress.inside("walk", "Eef")).containsExactly("Eef");
        assertThat(congress.place("Ann", "walk").passed()).isEqualTo(3);
        congress.withdraws("Eef", "walk");
        assertThat(congress.waiting("walk", "Ann", "Bob", "Fie")).containsExactly("Ann", "Bob", "Fie");
        assertThat(congress.slot("walk").confirmed()).isZero();
    }

    @Test
    void afterThatThePlaceIsHeldForThePair() {
        congress.passes(0);
        congress.askTogether("Ann", "Bob", "walk");
        assertThat(congress.asks("Cas", "walk"))
                .isInstanceOfSatisfying(
                        Fact.Waitlisted.class,
                        fact -> assertThat(fact.position()).isEqualTo(3));
        congress.resized("walk", 3);
        assertThat(congress.inside("walk", "Ann", "Bob", "Cas")).containsExactly("Ann", "Bob", "Cas");
    }

    @Test
    void skippingSeveralPairsCountsForEach() {
        congress.passes(2);
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Cas");
        congress.askTogether("Dik", "Eef", "walk");
        congress.withdraws("Cas", "walk");
        congress.signedUp("walk", "Fie");
        assertThat(congress.place("Ann", "walk").passed()).isEqualTo(2);
        assertThat(congress.place("Dik", "walk").passed()).isOne();
    }

    @Test
    void theFirstPairThatWasSkippedOftenEnoughHoldsThePlaceFromAllBehind() {
        congress.passes(1);
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Cas");
        congress.askTogether("Dik", "Eef", "walk");
        congress.withdraws("Cas", "walk");
        assertThat(congress.asks("Fie", "walk")).isInstanceOf(Fact.Waitlisted.class);
        assertThat(congress.place("Dik", "walk").passed()).isZero();
    }

    @Test
    void skippingAPairThatIsNotEligibleIsNotCounted() {
        congress.passes(0);
        congress.slot("tour", 14, 15, 1).signedUp("tour", "Ann");
        congress.askTogether("Ann", "Bob", "walk");
        congress.moved("tour", 10, 12, 1);
        congress.signedUp("walk", "Cas");
        assertThat(congress.inside("walk", "Cas")).containsExactly("Cas");
        assertThat(congress.place("Ann", "walk").passed()).isZero();
    }

    @Test
    void morePassesPromoteTheParticipantBehindAPair() {
        congress.passes(0);
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Cas");
        assertThat(congress.take(new PairsChanged(CongressFixture.UTRECHT, 0, 9)))
                .isEmpty();
        congress.passes(1);
        assertThat(congress.inside("walk", "Cas")).containsExactly("Cas");
    }

    @Test
    void afterTheEndOfPromotionANewcomerAlsoCountsAsSkippingAPair() {
        congress.passes(1);
        congress.askTogether("Ann", "Bob", "walk");
        congress.promotionEnds("walk");
        assertThat(congress.asks("Cas", "walk")).isInstanceOf(Fact.Passed.class);
        assertThat(congress.inside("walk", "Cas")).containsExactly("Cas");
        congress.withdraws("Cas", "walk");
        assertThat(congress.asks("Dik", "walk")).isInstanceOf(Fact.Waitlisted.class);
    }

    @Test
    void aPairGivesNothingInExchange() {
        congress.signedUp("walk", "Ann");
        var ask = together("Ann", "Bob", "visit");
        var facts = congress.take(new SignupRequested(
                ask.congress(),
                ask.signupId(),
                ask.slotId(),
                ask.participantId(),
                null,
                null,
                ask.receivedAt(),
                signup("Ann", "walk"),
                ask.partner(),
                null));
        assertThat(facts).extracting("reason").containsExactly(Reason.OVERLAP, Reason.PARTNER);
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    /** Asked anew, under ids of its own. */
    private static SignupRequested together(String person, String other, String slot) {
        return new SignupRequested(
                CongressFixture.UTRECHT,
                signup(person, "again"),
                CongressFixture.slotId(slot),
                CongressFixture.participantId(person),
                null,
                null,
                Instant.EPOCH,
                null,
                new Partner(signup(other, "again"), CongressFixture.participantId(other), null, null),
                null);
    }

    @Test
    void aPairThatLeftInTheSameBatchHoldsNoPlace() {
        congress.passes(0);
        congress.signedUp("visit", "Cas").askTogether("Ann", "Bob", "visit");
        congress.takeAll(
                congress.withdrawal("Ann", "visit"),
                congress.withdrawal("Bob", "visit"),
                congress.request("Dik", null, "visit"));
        assertThat(congress.inside("visit", "Cas", "Dik")).containsExactly("Cas", "Dik");
    }
}
