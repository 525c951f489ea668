package org.meedoen.notification.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.persistence.MailsDatabase.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.Notice;
import org.meedoen.notification.mail.PlaceNotice;
import org.meedoen.notification.mail.SignInNotice;

/** Which mail is due, and which is not worth sending any more. */
class MailQueueIT {

    private final MailsDatabase mails = MailsDatabase.fresh();
    private final ParticipantId anna = ParticipantId.random();
    private final SlotId slot = SlotId.random();
    private final SignupId first = SignupId.random();
    private final SignupId again = SignupId.random();

    @Test
    void theFirstMailAboutASlotIsDueAtOnceAndLaterDecisionsOfAMinuteAreMerged() {
        mails.decided(confirmed(first));
        assertThat(kinds(mails.sent(1L))).containsExactly(MailKind.CONFIRMED);
        mails.decided(withdrawn(first));
        mails.decided(waiting(again));
        assertThat(mails.sent(1L)).isEmpty();
        mails.aMinutePasses();
        assertThat(kinds(mails.sent(1L))).containsExactly(MailKind.WAITING_LIST);
        assertThat(mails.states()).containsExactly("SENT", "ABSORBED LATER_DECISION", "SENT");
    }

    @Test
    void aReturnToTheMailedStateIsNotMailed() {
        mails.decided(confirmed(first));
        mails.sent(1L);
        mails.decided(withdrawn(first));
        mails.decided(confirmed(again));
        mails.aMinutePasses();
        assertThat(mails.sent(1L)).isEmpty();
        assertThat(mails.states()).containsExactly("SENT", "ABSORBED LATER_DECISION", "ABSORBED TOLD_ALREADY");
        mails.decided(withdrawn(again));
        assertThat(kinds(mails.sent(1L))).containsExactly(MailKind.WITHDRAWN);
    }

    @Test
    void theSameMailIsSentAgainAfterAnotherOrAfterALongTime() {
        mails.decided(confirmed(first));
        mails.sent(1L);
        mails.aMinutePasses();
        mails.decided(confirmed(again));
        assertThat(kinds(mails.sent(1L))).containsExactly(MailKind.CONFIRMED);
    }

    @Test
    void aPauseAboutOneSlotDelaysNoOtherMail() {
        mails.decided(confirmed(first));
        mails.sent(1L);
        var elsewhere = place(MailKind.CONFIRMED, SignupId.random(), SlotId.random(), anna, 1);
        var bo = place(MailKind.CONFIRMED, SignupId.random(), slot, ParticipantId.random(), 1);
        mails.decided(withdrawn(first));
        mails.decided(elsewhere, bo);
        assertThat(mails.sent(1L)).containsExactly(elsewhere, bo);
    }

    @Test
    void theNextMailKnowsWhichVersionTheLastOneShowed() {
        mails.decided(confirmed(first));
        assertThat(mails.due(Lane.PLACE))
                .extracting(mail -> mail.history().told())
                .containsExactly((Long) null);
        mails.sent(4L);
        mails.aMinutePasses();
        mails.decided(place(MailKind.SLOT_MOVED, first, slot, anna, 2));
        assertThat(mails.due(Lane.PLACE))
                .extracting(mail -> mail.history().told())
                .containsExactly(4L);
    }

    @Test
    void aStoredMailKeepsEverythingOfItsKind() {
        var moved = new PlaceNotice(
                MailKind.SLOT_MOVED,
                MailsDatabase.LPB,
                first,
                slot,
                anna,
                2,
                3,
                null,
                List.of(SlotId.random()),
                7L,
                List.of(SlotId.random()),
                null);
        var signIn = new SignInNotice(MailKind.SIGN_IN, null, UUID.randomUUID(), Instant.parse("2090-01-01T00:00:00Z"));
        mails.decided(moved, signIn);
        mails.decided(moved, signIn);
        assertThat(mails.due(Lane.PLACE)).extracting(ClaimedMail::notice).containsExactly(moved);
        assertThat(mails.due(Lane.SIGN_IN)).extracting(ClaimedMail::notice).containsExactly(signIn);
    }

    @Test
    void anExpiredMailIsNotSentInAnyLane() {
        mails.decided(new SignInNotice(
                MailKind.SIGN_IN, null, UUID.randomUUID(), Instant.now().minusSeconds(1)));
        assertThat(mails.due(Lane.SIGN_IN)).isEmpty();
        assertThat(mails.states()).containsExactly("EXPIRED");
    }

    private PlaceNotice confirmed(SignupId signup) {
        return place(MailKind.CONFIRMED, signup, slot, anna, 1);
    }

    private PlaceNotice waiting(SignupId signup) {
        return place(MailKind.WAITING_LIST, signup, slot, anna, 1);
    }

    private PlaceNotice withdrawn(SignupId signup) {
        return place(MailKind.WITHDRAWN, signup, slot, anna, 2);
    }

    private static List<MailKind> kinds(List<Notice> notices) {
        return notices.stream().map(Notice::kind).toList();
    }
}
