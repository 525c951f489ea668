package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.capacity.allocation.CongressFixture.signup;

import org.junit.jupiter.api.Test;

/** What becomes of two when one of them leaves. The visit has two places, the walk at the same time has one. */
class PartingTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 2).slot("walk", 9, 11, 1);

    @Test
    void theRemainingPartnerKeepsTheirPlace() {
        congress.askTogether("Ann", "Bob", "visit");
        assertThat(congress.withdraws("Ann", "visit"))
                .filteredOn(Fact.Parted.class::isInstance)
                .hasSize(1);
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Bob");
        assertThat(congress.place("Bob", "visit").partner()).isNull();
    }

    @Test
    void theRemainingPartnerGetsTheSingleFreePlace() {
        congress.askTogether("Ann", "Bob", "walk");
        assertThat(congress.withdraws("Ann", "walk"))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Released", "Parted", "Confirmed");
        assertThat(congress.place("Bob", "walk").decision()).isEqualTo(3);
    }

    @Test
    void theRemainingPartnerKeepsTheirRank() {
        congress.signedUp("walk", "Cas");
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Dik");
        congress.withdraws("Ann", "walk");
        assertThat(congress.waiting("walk", "Dik", "Bob")).containsExactly("Bob", "Dik");
    }

    @Test
    void aPlaceHeldForAPairGoesToTheNextIfTheRemainingPartnerIsNotEligible() {
        congress.passes(0);
        congress.slot("tour", 14, 15, 1).signedUp("tour", "Bob");
        congress.askTogether("Ann", "Bob", "walk");
        congress.signedUp("walk", "Cas");
        congress.moved("tour", 10, 12, 1);
        assertThat(congress.inside("walk", "Cas")).containsExactly("Cas");
    }

    @Test
    void aWaitThatConflictsForOneOfAPairPartsThem() {
        congress.askTogether("Ann", "Bob", "walk");
        congress.asks("Ann", "visit");
        assertThat(congress.place("Ann", "walk").active()).isFalse();
        assertThat(congress.inside("walk", "Bob")).containsExactly("Bob");
    }

    @Test
    void aWaitThatConflictsForBothOfAPairEndsForBoth() {
        congress.askTogether("Ann", "Bob", "walk");
        assertThat(congress.askTogether("Ann", "Bob", "visit"))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Confirmed", "Confirmed", "Released", "Released");
    }

    @Test
    void exchangingAPlacePartsAPair() {
        congress.askTogether("Ann", "Bob", "visit");
        assertThat(congress.asksInExchange("Ann", "walk", "visit"))
                .filteredOn(Fact.Parted.class::isInstance)
                .extracting("signup.signupId")
                .containsExactly(signup("Bob", "visit"));
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Bob");
    }

    @Test
    void cancellingASlotPartsNoPair() {
        congress.askTogether("Ann", "Bob", "visit");
        assertThat(congress.cancelled("visit"))
                .filteredOn(Fact.OfPlace.class::isInstance)
                .hasSize(2)
                .allMatch(Fact.Released.class::isInstance);
    }
}
