package org.meedoen.chaos.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiaryTests {

    private final UUID id = UUID.randomUUID();
    private final UUID slot = UUID.randomUUID();
    private final Diary diary = new Diary();

    @Test
    void whatIsAsItWasToldIsNoBrokenPromise() {
        diary.told(is(Status.CONFIRMED));
        assertThat(diary.brokenBy(List.of(is(Status.CONFIRMED)))).isEmpty();
    }

    @Test
    void whatWasToldAndIsNotThereIsLost() {
        diary.told(is(Status.REQUESTED));
        assertThat(diary.brokenBy(List.of())).singleElement().asString().contains("is lost");
    }

    @Test
    void aDecisionMayBeFollowedByALaterOneOnly() {
        diary.told(is(Status.WAITLISTED));
        assertThat(diary.brokenBy(List.of(is(Status.CONFIRMED)))).isEmpty();
        assertThat(diary.told(is(Status.CONFIRMED))).isEmpty();
        assertThat(diary.brokenBy(List.of(is(Status.WAITLISTED))))
                .singleElement()
                .asString()
                .contains("told to be CONFIRMED, and is WAITLISTED");
        assertThat(diary.told(is(Status.WAITLISTED))).isNotEmpty();
    }

    @Test
    void whatIsStillUndecidedInTheEndIsBroken() {
        assertThat(diary.brokenBy(List.of(is(Status.WITHDRAWING)))).hasSize(1);
    }

    @Test
    void nobodyIsWithdrawnWhoDidNotAskForIt() {
        var withdrawn = new Signup(id, slot, Status.WITHDRAWN, "WITHDRAWN");
        assertThat(diary.brokenBy(List.of(withdrawn))).hasSize(1);
        diary.givesUp(id);
        assertThat(diary.brokenBy(List.of(withdrawn))).isEmpty();
    }

    @Test
    void whoAgreedToGoWithAnotherMayHaveAPlaceAfterARefusal() {
        diary.agrees(slot);
        diary.refused(slot);
        assertThat(diary.brokenBy(List.of(is(Status.CONFIRMED)))).isEmpty();
    }

    @Test
    void onlyWhatWasOfferedIsExchanged() {
        var exchanged = new Signup(id, slot, Status.WITHDRAWN, "EXCHANGED");
        assertThat(diary.brokenBy(List.of(exchanged))).hasSize(1);
        diary.offers(id, UUID.randomUUID());
        assertThat(diary.brokenBy(List.of(exchanged))).isEmpty();
    }

    @Test
    void whatOneGotInExchangeIsOfferedForTheOtherWishes() {
        diary.offers(UUID.randomUUID(), slot);
        assertThat(diary.brokenBy(List.of(new Signup(id, slot, Status.WITHDRAWN, "EXCHANGED"))))
                .isEmpty();
    }

    @Test
    void whoWasRefusedHasNoPlace() {
        diary.refused(slot);
        assertThat(diary.brokenBy(List.of(is(Status.CONFIRMED)))).hasSize(1);
    }

    @Test
    void nobodyHasASlotTwice() {
        var second = new Signup(UUID.randomUUID(), slot, Status.WAITLISTED, "");
        assertThat(diary.brokenBy(List.of(is(Status.CONFIRMED), second))).hasSize(1);
    }

    private Signup is(Status status) {
        return new Signup(id, slot, status, "");
    }
}
