package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** Visit and walk are at the same time; the lecture is later. */
class ExchangeTests {

    private final CongressFixture congress = new CongressFixture()
            .slot("visit", 9, 11, 1)
            .slot("walk", 9, 11, 1)
            .slot("lecture", 14, 15, 1)
            .signedUp("visit", "Ann");

    @Test
    void aFreePlaceIsExchangedAtOnceInOneDecision() {
        assertThat(congress.asksInExchange("Ann", "walk", "visit"))
                .singleElement()
                .isInstanceOfSatisfying(Fact.Confirmed.class, fact -> {
                    assertThat(fact.how()).isEqualTo(How.AT_ONCE);
                    assertThat(fact.exchanged()).isEqualTo(visitOfAnn(2));
                });
        assertThat(congress.inside("visit", "Ann")).isEmpty();
        assertThat(congress.slot("visit").confirmed()).isZero();
    }

    @Test
    void aParticipantWaitingInExchangeKeepsPlaceAndRank() {
        congress.signedUp("walk", "Bob");
        congress.asksInExchange("Ann", "walk", "visit");
        assertThat(congress.inside("visit", "Ann")).containsExactly("Ann");
        assertThat(congress.waiting("walk", "Ann")).containsExactly("Ann");
        assertThat(congress.withdraws("Bob", "walk").getLast()).isInstanceOfSatisfying(Fact.Confirmed.class, fact -> {
            assertThat(fact.how()).isEqualTo(How.PROMOTED);
            assertThat(fact.exchanged()).isEqualTo(visitOfAnn(2));
        });
        assertThat(congress.inside("walk", "Ann")).containsExactly("Ann");
    }

    @Test
    void anExchangedPlaceGoesToItsWaitingListAndSoOn() {
        congress.signedUp("visit", "Dik").signedUp("walk", "Bob").signedUp("lecture", "Cas", "Eef");
        congress.asksInExchange("Ann", "walk", "visit");
        congress.asksInExchange("Cas", "visit", "lecture");
        congress.withdraws("Dik", "visit");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("walk", "Ann", "Bob")).containsExactly("Ann");
        assertThat(congress.inside("visit", "Ann", "Cas")).containsExactly("Cas");
        assertThat(congress.inside("lecture", "Cas", "Eef")).containsExactly("Eef");
    }

    @Test
    void anOfferedPlaceThatIsGoneIsNotExchanged() {
        congress.signedUp("walk", "Bob");
        congress.asksInExchange("Ann", "walk", "visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.withdraws("Bob", "walk").getLast())
                .isInstanceOfSatisfying(
                        Fact.Confirmed.class,
                        fact -> assertThat(fact.exchanged()).isNull());
    }

    @Test
    void anOfferOfAPlaceTheyDoNotHaveIsIgnored() {
        congress.signedUp("visit", "Bob");
        congress.asksInExchange("Bob", "walk", "visit");
        assertThat(congress.inside("walk", "Bob")).containsExactly("Bob");
        assertThat(congress.place("Bob", "visit").active()).isFalse();
        assertThat(congress.inside("visit", "Ann")).containsExactly("Ann");
    }

    @Test
    void anotherOverlappingPlaceStillConflicts() {
        congress.signedUp("lecture", "Ann");
        assertThat(congress.asksInExchange("Ann", "walk", "lecture").getFirst())
                .isInstanceOfSatisfying(Fact.Refused.class, fact -> {
                    assertThat(fact.reason()).isEqualTo(Reason.OVERLAP);
                    assertThat(fact.clashingSlotId()).isEqualTo(CongressFixture.slotId("visit"));
                });
    }

    @Test
    void otherWaitsInExchangeThenOfferTheNewPlace() {
        congress.slot("tour", 9, 11, 1).signedUp("walk", "Bob").signedUp("tour", "Cas");
        congress.asksInExchange("Ann", "walk", "visit");
        congress.asksInExchange("Ann", "tour", "visit");
        congress.withdraws("Bob", "walk");
        assertThat(congress.waiting("tour", "Ann")).containsExactly("Ann");
        congress.withdraws("Cas", "tour");
        assertThat(congress.inside("tour", "Ann")).containsExactly("Ann");
        assertThat(List.of(
                        congress.place("Ann", "visit").active(),
                        congress.place("Ann", "walk").active()))
                .containsOnly(false);
    }

    @Test
    void alternativesChangeInOneOrderWhateverIsReadFirst() {
        var others = List.of("tour", "talk", "film", "game", "play");
        congress.signedUp("walk", "Bob");
        others.forEach(other -> congress.slot(other, 9, 11, 1).signedUp(other, "Cas in " + other));
        congress.asksInExchange("Ann", "walk", "visit");
        others.forEach(other -> congress.asksInExchange("Ann", other, "visit"));
        assertThat(congress.withdraws("Bob", "walk"))
                .filteredOn(Fact.OfferChanged.class::isInstance)
                .extracting(fact -> ((Fact.OfferChanged) fact).signup().signupId())
                .hasSameSizeAs(others)
                .isSorted();
    }

    @Test
    void otherWaitsThatOverlapTheNewPlaceEnd() {
        congress.slot("tour", 10, 12, 1).signedUp("walk", "Bob").signedUp("tour", "Cas");
        congress.withdraws("Ann", "visit");
        congress.signedUp("tour", "Dik").signedUp("lecture", "Dik");
        congress.asksInExchange("Dik", "walk", "lecture");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("walk", "Dik")).containsExactly("Dik");
        assertThat(congress.place("Dik", "tour").active()).isFalse();
    }

    @Test
    void anOfferedPlaceIsNoClashAfterAMove() {
        congress.signedUp("walk", "Bob");
        congress.asksInExchange("Ann", "walk", "visit");
        assertThat(congress.moved("walk", 10, 12, 1))
                .filteredOn(Fact.Moved.class::isInstance)
                .extracting(fact -> ((Fact.Moved) fact).clashingSlotIds())
                .containsOnly(List.of());
    }

    private static Exchanged visitOfAnn(int decision) {
        return new Exchanged(CongressFixture.signup("Ann", "visit"), CongressFixture.slotId("visit"), decision);
    }
}
