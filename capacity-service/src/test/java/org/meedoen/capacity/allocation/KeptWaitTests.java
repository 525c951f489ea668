package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.meedoen.capacity.allocation.CongressFixture.signup;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;

/** Visit and walk are at the same time, and Ann waits for the visit before Cas; the lecture is later. */
class KeptWaitTests {

    private final CongressFixture congress = new CongressFixture()
            .slot("visit", 9, 11, 1)
            .slot("walk", 9, 11, 1)
            .slot("lecture", 14, 15, 1)
            .signedUp("visit", "Bob");

    @Test
    void aParticipantMayTakeAPlaceAndKeepTheirRankElsewhere() {
        congress.signedUp("visit", "Ann", "Cas");
        assertThat(offers(congress.asksAndKeepsWaiting("Ann", "walk"))).containsExactly(tuple("visit", "walk"));
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
        assertThat(congress.waiting("visit", "Ann", "Cas")).containsExactly("Ann", "Cas");
    }

    @Test
    void thePlaceIsGivenUpAsSoonAsTheOtherIsConfirmed() {
        congress.signedUp("visit", "Ann", "Cas");
        congress.asksAndKeepsWaiting("Ann", "walk");
        assertThat(congress.withdraws("Bob", "visit"))
                .filteredOn(Fact.Confirmed.class::isInstance)
                .extracting("signup.signupId", "exchanged")
                .containsExactly(tuple(
                        signup("Ann", "visit"),
                        new Exchanged(signup("Ann", "walk"), CongressFixture.slotId("walk"), 2)));
        assertThat(congress.waiting("visit", "Ann", "Cas")).containsExactly("Cas");
    }

    @Test
    void otherwiseWaitingEnds() {
        congress.signedUp("visit", "Ann");
        congress.asks("Ann", "walk");
        assertThat(congress.place("Ann", "visit").active()).isFalse();
    }

    @Test
    void itHoldsWhenThePlaceItselfHadToBeWaitedFor() {
        congress.signedUp("visit", "Ann").signedUp("walk", "Dik");
        assertThat(congress.asksAndKeepsWaiting("Ann", "walk"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Fact.Waitlisted.class,
                        fact -> assertThat(fact.keepsWaiting()).isTrue());
        assertThat(congress.place("Ann", "walk").keepsWaiting()).isTrue();
        assertThat(offers(congress.withdraws("Dik", "walk"))).containsExactly(tuple("visit", "walk"));
        assertThat(congress.place("Ann", "walk").keepsWaiting()).isFalse();
    }

    @Test
    void itIsKeptThroughEveryOtherChangeWhileWaiting() {
        congress.signedUp("visit", "Ann").signedUp("walk", "Dik");
        congress.asksAndKeepsWaiting("Ann", "walk");
        congress.moved("walk", 10, 12, 1);
        congress.mayCome("Ann", 18, 19);
        assertThat(congress.place("Ann", "walk").keepsWaiting()).isTrue();
        congress.withdraws("Ann", "walk");
        assertThat(congress.place("Ann", "walk").keepsWaiting()).isFalse();
    }

    @Test
    void whoeverGetsTheOtherFirstStopsWaitingForThis() {
        congress.signedUp("visit", "Ann").signedUp("walk", "Dik");
        congress.asksAndKeepsWaiting("Ann", "walk");
        assertThat(released(congress.withdraws("Bob", "visit"))).contains(tuple("walk", Reason.OVERLAP));
        assertThat(congress.place("Ann", "walk").active()).isFalse();
    }

    @Test
    void whatDoesNotConflictIsNotOffered() {
        congress.signedUp("lecture", "Bob").signedUp("lecture", "Ann");
        assertThat(congress.asksAndKeepsWaiting("Ann", "walk")).hasSize(1);
        assertThat(congress.waiting("lecture", "Ann")).containsExactly("Ann");
    }

    @Test
    void allThatConflictIsKeptInOneOrder() {
        var others = List.of("visit", "tour", "talk", "film", "game");
        others.stream().skip(1).forEach(other -> congress.slot(other, 10, 12, 1).signedUp(other, "Bob in " + other));
        others.forEach(other -> congress.asks("Ann", other));
        assertThat(congress.asksAndKeepsWaiting("Ann", "walk"))
                .filteredOn(Fact.OfferChanged.class::isInstance)
                .extracting(fact -> ((Fact.OfferChanged) fact).signup().signupId())
                .hasSameSizeAs(others)
                .isSorted();
    }

    @Test
    void aWaitThatACapWouldEndIsKept() {
        congress.caps(new Cap(null, Cap.Per.CONGRESS, 1));
        congress.signedUp("lecture", "Cas").signedUp("lecture", "Ann");
        assertThat(offers(congress.asksAndKeepsWaiting("Ann", "walk"))).containsExactly(tuple("lecture", "walk"));
        congress.withdraws("Cas", "lecture");
        assertThat(congress.inside("lecture", "Ann")).containsExactly("Ann");
        assertThat(congress.place("Ann", "walk").active()).isFalse();
    }

    @Test
    void aPairsWaitCannotBeInExchange() {
        congress.askTogether("Ann", "Eef", "visit");
        var facts = congress.asksAndKeepsWaiting("Ann", "walk");
        assertThat(released(facts)).containsExactly(tuple("visit", Reason.OVERLAP));
        assertThat(facts).hasAtLeastOneElementOfType(Fact.Parted.class);
        assertThat(congress.waiting("visit", "Ann", "Eef")).containsExactly("Eef");
    }

    @Test
    void aPairKeepsNoWaits() {
        congress.resized("walk", 2);
        congress.signedUp("visit", "Ann");
        assertThat(released(congress.take(together("Ann", "Eef", "walk"))))
                .containsExactly(tuple("visit", Reason.OVERLAP));
        congress.take(together("Dik", "Gijs", "walk"));
        assertThat(congress.place("Dik", "walk").keepsWaiting()).isFalse();
    }

    @Test
    void aWaitInExchangeForAnotherPlaceEnds() {
        congress.signedUp("lecture", "Ann");
        congress.asksInExchange("Ann", "visit", "lecture");
        assertThat(released(congress.asksAndKeepsWaiting("Ann", "walk")))
                .containsExactly(tuple("visit", Reason.OVERLAP));
        assertThat(congress.inside("lecture", "Ann")).containsExactly("Ann");
    }

    @Test
    void aWaitInExchangeForAPlaceThatIsGoneIsKept() {
        congress.signedUp("lecture", "Ann");
        congress.asksInExchange("Ann", "visit", "lecture");
        congress.withdraws("Ann", "lecture");
        assertThat(offers(congress.asksAndKeepsWaiting("Ann", "walk"))).containsExactly(tuple("visit", "walk"));
    }

    @Test
    void aWaitInExchangeForThePlaceGivenUpOffersTheNewOneOnce() {
        congress.signedUp("lecture", "Ann");
        congress.asksInExchange("Ann", "visit", "lecture");
        assertThat(offers(congress.asksInExchangeAndKeepsWaiting("Ann", "walk", "lecture")))
                .containsExactly(tuple("visit", "walk"));
        assertThat(congress.waiting("visit", "Ann")).containsExactly("Ann");
    }

    @Test
    void aWaitThatOverlapsYetAnotherPlaceEnds() {
        congress.slot("tour", 12, 13, 1).slot("dinner", 15, 17, 1).signedUp("tour", "Bob", "Ann");
        congress.signedUp("lecture", "Ann");
        congress.moved("tour", 14, 16, 1);
        assertThat(released(congress.asksAndKeepsWaiting("Ann", "dinner")))
                .containsExactly(tuple("tour", Reason.OVERLAP));
    }

    @Test
    void aWaitThatIsAboveACapAnywayEnds() {
        congress.signedUp("lecture", "Ann").signedUp("visit", "Ann");
        congress.becomes("lecture", Kind.LECTURE, 19);
        congress.becomes("visit", Kind.LECTURE, 19);
        congress.caps(new Cap(Kind.LECTURE, Cap.Per.CONGRESS, 1));
        assertThat(released(congress.asksAndKeepsWaiting("Ann", "walk")))
                .containsExactly(tuple("visit", Reason.OVERLAP));
    }

    private static SignupRequested together(String person, String other, String slot) {
        return new SignupRequested(
                CongressFixture.UTRECHT,
                signup(person, slot),
                CongressFixture.slotId(slot),
                CongressFixture.participantId(person),
                null,
                null,
                Instant.EPOCH,
                null,
                new Partner(signup(other, slot), CongressFixture.participantId(other), null, null),
                true);
    }

    /** Of Ann: which slot she waits for in exchange for which. */
    private static List<Tuple> offers(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfferChanged.class::isInstance)
                .map(Fact.OfferChanged.class::cast)
                .map(fact -> tuple(name(fact.signup().signupId()), name(fact.inExchangeFor())))
                .toList();
    }

    private static List<Tuple> released(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Released.class::isInstance)
                .map(Fact.Released.class::cast)
                .filter(fact -> !fact.reason().equals(Reason.WITHDRAWN))
                .map(fact -> tuple(name(fact.signup().signupId()), fact.reason()))
                .toList();
    }

    private static String name(SignupId signupOfAnn) {
        return List.of("visit", "walk", "lecture", "tour", "dinner").stream()
                .filter(slot -> signup("Ann", slot).equals(signupOfAnn))
                .findAny()
                .orElseThrow();
    }
}
