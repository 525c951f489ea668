package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SlotChanged;

/** Earlier decisions are many: no rule reads more of them than it needs. */
class ReadingTests {

    private final CongressFixture congress =
            new CongressFixture().slot("visit", 9, 11, 1).signedUp("visit", "Ann", "Bob", "Cas");

    @Test
    void theParticipantsOfASlotAreReadWhenItMovesAndNotForOtherNumbers() {
        congress.resized("visit", 2);
        assertThat(congress.reads("everyone")).isZero();
        congress.moved("visit", 10, 12, 2);
        assertThat(congress.reads("everyone")).isOne();
    }

    @Test
    void theWaitingListOfAFullSlotIsNotRead() {
        var before = congress.reads("waitingList");
        congress.resized("visit", 1);
        congress.divided("visit", 1);
        assertThat(congress.reads("waitingList")).isEqualTo(before);
    }

    @Test
    void theOrganisationCountsOfABatchAreReadAtOnce() {
        congress.divided("visit", 1);
        congress.slot("walk", 14, 15, 3).divided("walk", 1);
        var before = congress.reads("organisationCounts");
        congress.takeAll(congress.request("Dik", "Gouda", "visit"), congress.request("Dik", "Gouda", "walk"));
        assertThat(congress.reads("organisationCounts") - before).isOne();
    }

    @Test
    void withoutAQuotaNoOrganisationCountsAreRead() {
        congress.asks("Dik", "Gouda", "visit");
        assertThat(congress.reads("organisationCounts")).isZero();
    }

    @Test
    void noPartnerIsReadForAParticipantWhoWaitsAlone() {
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob")).containsExactly("Bob");
        assertThat(congress.reads("participants")).isZero();
    }

    /** Two of a waiting list are read at a time. */
    @Test
    void thePartnerIsReadOnlyIfNotLoaded() {
        congress.askTogether("Dik", "Eef", "visit");
        congress.withdraws("Bob", "visit");
        congress.withdraws("Cas", "visit");
        congress.withdraws("Ann", "visit");
        assertThat(congress.reads("participants")).isZero();
        congress.withdraws("Dik", "visit");
        assertThat(congress.reads("participants")).isOne();
    }

    /** Bob's place elsewhere has a higher rank than anybody's here. */
    @Test
    void participantsBehindTheFirstPageAreNotForgotten() {
        congress.slot("walk", 14, 15, 9).signedUp("walk", "P", "Q", "R", "S", "T", "U", "V", "Bob");
        congress.signedUp("visit", "Dik", "Eef");
        congress.becomes("visit", Kind.VISIT, 18);
        congress.mayCome("Bob", 19);
        congress.mayCome("Cas", 19);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas", "Dik", "Eef")).containsExactly("Dik");
    }

    /** Eef is loaded as a partner, and Fay, who waits with Eef elsewhere, only when Eef leaves there. */
    @Test
    void thePartnerOfALoadedPartnerIsInformedToo() {
        congress.slot("tour", 9, 11, 2).signedUp("tour", "Gus", "Han", "Ivo");
        congress.slot("walk", 10, 12, 1).signedUp("walk", "Jet");
        congress.askTogether("Dik", "Eef", "tour");
        congress.askTogether("Eef", "Fay", "walk");
        congress.becomes("tour", Kind.VISIT, 18);
        congress.mayCome("Ivo", 19);
        congress.withdraws("Gus", "tour");
        assertThat(congress.withdraws("Han", "tour"))
                .filteredOn(Fact.Parted.class::isInstance)
                .extracting(fact -> ((Fact.Parted) fact).signup().participantId())
                .containsExactly(CongressFixture.participantId("Fay"));
        assertThat(congress.inside("tour", "Dik", "Eef")).containsExactly("Dik", "Eef");
    }

    @Test
    void theOrganisationCountsOfALaterSlotAreReadWhenNeeded() {
        congress.slot("tour", 14, 15, 3).divided("tour", 2);
        congress.asks("Dik", "Gouda", "tour");
        congress.asks("Eef", "Gouda", "tour");
        congress.asks("Fay", null, "tour");
        congress.asks("Gus", "Gouda", "tour");
        congress.withdraws("Bob", "visit");
        congress.withdraws("Cas", "visit");
        congress.asksInExchange("Fay", "visit", "tour");
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Fay")).containsExactly("Fay");
        assertThat(congress.waiting("tour", "Gus")).containsExactly("Gus");
    }

    @Test
    void theWaitingListIsReadUpToTheFirstEligibleParticipant() {
        congress.signedUp("visit", "Dik", "Eef");
        congress.becomes("visit", Kind.VISIT, 18);
        congress.mayCome("Bob", 19);
        congress.withdraws("Ann", "visit");
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Cas");
        assertThat(congress.reads("waitingList")).isOne();
    }

    @Test
    void aLongWaitingListIsReadInFewSteps() {
        congress.becomes("visit", Kind.VISIT, 18);
        for (var person = 0; person < 40; person++) {
            congress.mayCome("Person " + person, 18);
            congress.asks("Person " + person, "visit");
            congress.mayCome("Person " + person, 19);
        }
        congress.mayCome("Bob", 19);
        congress.mayCome("Cas", 19);
        var before = congress.reads("waitingList");
        congress.withdraws("Ann", "visit");
        assertThat(congress.reads("waitingList") - before).isLessThanOrEqualTo(6);
    }

    @Test
    void everyoneIsReadOncePerBatchAndInformedInOrderOfArrival() {
        congress.becomes("visit", Kind.VISIT, 18);
        congress.mayCome("Bob", 19);
        congress.withdraws("Ann", "visit");
        var before = congress.reads("everyone");
        var once = new SlotChanged(CongressFixture.UTRECHT, congress.terms("visit", 12, 13, 1, true), true);
        var twice = new SlotChanged(CongressFixture.UTRECHT, congress.terms("visit", 14, 15, 1, true), true);
        assertThat(congress.takeAll(once, twice))
                .filteredOn(Fact.Moved.class::isInstance)
                .extracting(fact -> ((Fact.Moved) fact).signup().participantId())
                .containsExactly(
                        CongressFixture.participantId("Bob"),
                        CongressFixture.participantId("Cas"),
                        CongressFixture.participantId("Bob"),
                        CongressFixture.participantId("Cas"));
        assertThat(congress.reads("everyone") - before).isOne();
    }

    /** Cas is loaded because of the walk; Bob, who is first, is not loaded yet. */
    @Test
    void aParticipantLoadedForAnotherReasonIsNotTakenForTheFirst() {
        congress.slot("walk", 14, 15, 1);
        congress.takeAll(congress.request("Cas", null, "walk"), congress.withdrawal("Ann", "visit"));
        assertThat(congress.inside("visit", "Bob", "Cas")).containsExactly("Bob");
    }
}
