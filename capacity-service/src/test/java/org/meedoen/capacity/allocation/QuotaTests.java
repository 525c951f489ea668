package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** Three places, one for each organisation. */
class QuotaTests {

    private final CongressFixture congress = new CongressFixture().slot("visit", 9, 11, 3);

    QuotaTests() {
        congress.divided("visit", 1);
        congress.asks("Ann", "Gouda", "visit");
    }

    @Test
    void aParticipantAboveTheQuotaWaitsThoughPlacesAreFree() {
        assertThat(congress.asks("Bob", "Gouda", "visit"))
                .isInstanceOfSatisfying(
                        Fact.Waitlisted.class,
                        fact -> assertThat(fact.heldBack()).isEqualTo(HeldBack.QUOTA));
    }

    @Test
    void participantsHeldBackByAQuotaAreSkipped() {
        congress.asks("Bob", "Gouda", "visit");
        congress.asks("Cas", "Delft", "visit");
        assertThat(congress.inside("visit", "Ann", "Bob", "Cas")).containsExactly("Ann", "Cas");
    }

    @Test
    void participantsWithoutAnOrganisationAreNotLimited() {
        congress.signedUp("visit", "Bob", "Cas", "Dik");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik")).containsExactly("Bob", "Cas");
        assertThat(congress.asks("Eef", null, "visit"))
                .isInstanceOfSatisfying(
                        Fact.Waitlisted.class,
                        fact -> assertThat(fact.heldBack()).isNull());
    }

    @Test
    void withoutAWaitingListARequestAboveTheQuotaIsRefused() {
        congress.slotWithoutWaitingList("lecture", 14, 15, 3).divided("lecture", 1);
        congress.asks("Ann", "Gouda", "lecture");
        assertThat(congress.asks("Bob", "Gouda", "lecture"))
                .isInstanceOfSatisfying(
                        Fact.Refused.class, fact -> assertThat(fact.reason()).isEqualTo(Reason.QUOTA));
    }

    @Test
    void aPlaceGivenUpByAColleagueGoesToTheParticipantHeldBackByTheQuota() {
        congress.asks("Bob", "Gouda", "visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob")).containsExactly("Bob");
    }

    @Test
    void aHigherQuotaAndItsEndPromoteInOrder() {
        congress.asks("Bob", "Gouda", "visit");
        congress.asks("Cas", "Gouda", "visit");
        congress.divided("visit", 2);
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob");
        congress.quotaEnds("visit");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob", "Cas");
    }

    @Test
    void aLowerQuotaTakesNobodysPlace() {
        congress.divided("visit", null);
        congress.asks("Bob", "Gouda", "visit");
        congress.divided("visit", 1);
        assertThat(congress.inside("visit", "Ann", "Bob")).containsExactly("Ann", "Bob");
        congress.asks("Cas", "Gouda", "visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.waiting("visit", "Cas")).containsExactly("Cas");
        congress.withdraws("Bob", "visit");
        assertThat(congress.inside("visit", "Cas")).containsExactly("Cas");
    }
}
