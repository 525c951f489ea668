package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.ParticipantDaysChanged;

/** One visit of one place, on the 18th; Ann has it, Bob and Cas wait. */
class DayTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", Kind.VISIT, 18, 1).signedUp("visit", "Ann", "Bob", "Cas");

    @Test
    void nobodyIsPromotedOnADayThatIsNotTheirs() {
        congress.mayCome("Bob", 19);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Cas");
    }

    @Test
    void aParticipantSkippedForTheDayKeepsTheirRankAndIsPromotedOnceTheyMayCome() {
        congress.mayCome("Bob", 19);
        congress.withdraws("Ann", "visit");
        congress.signedUp("visit", "Dik");
        congress.withdraws("Cas", "visit");
        assertThat(congress.inside("visit", "Bob", "Dik")).containsExactly("Dik");
        assertThat(congress.waiting("visit", "Bob")).containsExactly("Bob");
        congress.resized("visit", 2);
        congress.mayCome("Bob", 18, 19);
        assertThat(congress.inside("visit", "Bob", "Dik")).containsExactly("Bob", "Dik");
    }

    @Test
    void aParticipantWhoMayComeAnyDayAgainIsPromoted() {
        congress.mayCome("Bob", 19);
        congress.mayCome("Cas");
        congress.withdraws("Ann", "visit");
        congress.mayComeAnyDay("Bob");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob");
    }

    @Test
    void aSlotThatMovesToAnotherDaySkipsParticipantsWhoMayNotComeThen() {
        congress.mayCome("Bob", 18);
        congress.movedTo("visit", 19);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Cas");
    }

    @Test
    void aMoveMailSaysThatTheNewDayIsNotTheirs() {
        congress.mayCome("Ann", 18);
        congress.mayCome("Bob", 18);
        assertThat(congress.movedTo("visit", 19))
                .filteredOn(Fact.Moved.class::isInstance)
                .extracting(fact -> ((Fact.Moved) fact).heldBack())
                .containsExactly(null, HeldBack.NOT_THEIR_DAY, null);
    }

    @Test
    void aConfirmedPlaceIsKept() {
        congress.mayCome("Ann", 19);
        assertThat(congress.inside("visit", "Ann")).containsExactly("Ann");
    }

    @Test
    void aRequestForADayThatIsNotTheirsIsRefused() {
        congress.mayCome("Dik", 17, 19);
        assertRefused(congress.asks("Dik", "visit"), Reason.NOT_THEIR_DAY);
        congress.mayCome("Eef", 17, 18);
        assertThat(congress.asks("Eef", "visit")).isInstanceOf(Fact.Waitlisted.class);
    }

    @Test
    void anUnknownDayPreventsNothing() {
        congress.slot("walk", 9, 11, 1).mayCome("Dik", 17);
        assertThat(congress.asks("Dik", "walk")).isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void noPlaceIsExchangedForOneOnADayThatIsNotTheirs() {
        congress.slot("walk", Kind.VISIT, 18, 1).signedUp("walk", "Dik");
        congress.asksInExchange("Dik", "visit", "walk");
        congress.withdraws("Bob", "visit");
        congress.withdraws("Cas", "visit");
        congress.mayCome("Dik", 19);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("walk", "Dik")).containsExactly("Dik");
        assertThat(congress.waiting("visit", "Dik")).containsExactly("Dik");
    }

    @Test
    void bothOfAPairHaveToBeAllowedOnThatDay() {
        congress.slot("walk", Kind.VISIT, 19, 2).signedUp("walk", "Ann", "Bob");
        congress.askTogether("Dik", "Eef", "walk");
        congress.signedUp("walk", "Fay", "Gijs");
        congress.mayCome("Eef", 18);
        congress.withdraws("Ann", "walk");
        congress.withdraws("Bob", "walk");
        assertThat(congress.inside("walk", "Dik", "Eef", "Fay", "Gijs")).containsExactly("Fay", "Gijs");
    }

    @Test
    void aPairThatIsNoLongerEligibleHoldsNoPlace() {
        congress.passes(0);
        congress.slot("walk", Kind.VISIT, 19, 2).signedUp("walk", "Ann", "Bob");
        congress.askTogether("Dik", "Eef", "walk");
        congress.signedUp("walk", "Fay");
        congress.withdraws("Ann", "walk");
        assertThat(congress.inside("walk", "Fay")).isEmpty();
        congress.mayCome("Eef", 18);
        assertThat(congress.inside("walk", "Dik", "Eef", "Fay")).containsExactly("Fay");
    }

    @Test
    void aPairIsRefusedIfItIsNotTheDayOfOne() {
        congress.mayCome("Eef", 19);
        assertThat(congress.askTogether("Dik", "Eef", "visit"))
                .extracting("reason")
                .containsExactly(Reason.PARTNER, Reason.NOT_THEIR_DAY);
    }

    @Test
    void oldDaysChangeNothing() {
        congress.mayCome("Bob", 18);
        var known = congress.place("Bob", "visit").signup().allowedDays().version();
        for (var version : new long[] {known - 1, known}) {
            var stale = new AllowedDays(version, List.of());
            assertThat(congress.take(new ParticipantDaysChanged(
                            CongressFixture.UTRECHT, CongressFixture.participantId("Bob"), stale)))
                    .isEmpty();
        }
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob")).containsExactly("Bob");
    }

    private static void assertRefused(Fact fact, Reason reason) {
        assertThat(fact)
                .isInstanceOfSatisfying(
                        Fact.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
