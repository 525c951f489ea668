package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Companion;

class PlaceNoticesTests {

    private static final SignupId SIGNUP = SignupId.random();
    private static final SlotId SLOT = SlotId.random();
    private static final SlotId OTHER_SLOT = SlotId.random();
    private static final ParticipantId ANNA = ParticipantId.random();

    private final PlaceNotices notices = new PlaceNotices(Map.of());

    @Test
    void anImmediatePlaceIsConfirmedAndOneFromTheWaitingListIsPromoted() {
        assertThat(notices.of(confirmed(1, How.AT_ONCE)).kind()).isEqualTo(MailKind.CONFIRMED);
        assertThat(notices.of(confirmed(2, How.PROMOTED)).kind()).isEqualTo(MailKind.PROMOTED);
    }

    @Test
    void anExchangeMailNamesThePlaceThatWasGivenUp() {
        var exchanged = new PlaceConfirmed(
                LettersFixture.LPB,
                SIGNUP,
                SLOT,
                ANNA,
                2,
                How.PROMOTED,
                new Exchanged(SignupId.random(), OTHER_SLOT, 2),
                null,
                null,
                null,
                null);
        var notice = notices.of(exchanged);
        assertThat(notice.kind()).isEqualTo(MailKind.EXCHANGED);
        assertThat(notice.held()).isEqualTo(Held.PLACE);
        assertThat(notice.otherSlotIds()).containsExactly(OTHER_SLOT);
    }

    @Test
    void aMailAboutAPlaceNamesWhatIsStillAwaitedInExchange() {
        var awaited = List.of(new InExchange(SignupId.random(), OTHER_SLOT));
        var notice = notices.of(new PlaceConfirmed(
                LettersFixture.LPB, SIGNUP, SLOT, ANNA, 1, How.AT_ONCE, null, null, awaited, null, null));
        assertThat(notice.kind()).isEqualTo(MailKind.CONFIRMED);
        assertThat(notice.awaited()).containsExactly(OTHER_SLOT);
        assertThat(notice.slotIds()).containsExactly(SLOT, OTHER_SLOT);
        assertThat(notice.absorbs()).containsExactly(SLOT);
        assertThat(notice.says())
                .isNotEqualTo(notices.of(confirmed(1, How.AT_ONCE)).says());
        assertThat(notices.of(confirmed(1, How.AT_ONCE)).awaited()).isEmpty();
    }

    @Test
    void aCompanionIsMailedToTheParticipant() {
        var added = new PlaceAccompanied(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 2, Companion.INTERPRETER);
        assertThat(notices.of(added).kind()).isEqualTo(MailKind.ACCOMPANIED);
        assertThat(notices.of(added).companion()).isEqualTo(Companion.INTERPRETER);
        assertThat(notices.of(added).held()).isEqualTo(Held.PLACE);
        var ended = new PlaceAccompanied(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 3, null);
        assertThat(notices.of(ended).kind()).isEqualTo(MailKind.COMPANION_ENDED);
    }

    @Test
    void aMailAboutAPlaceThatEndsSaysThatTheCompanionsDoesToo() {
        var lost = new PlaceReleased(
                LettersFixture.LPB,
                SIGNUP,
                SLOT,
                ANNA,
                2,
                Reason.SLOT_CANCELLED,
                Held.PLACE,
                null,
                Companion.INTERPRETER);
        assertThat(notices.of(lost).kind()).isEqualTo(MailKind.SLOT_CANCELLED);
        assertThat(notices.of(lost).companion()).isEqualTo(Companion.INTERPRETER);
    }

    @Test
    void aMailSaysThatTheQuotaIsUsed() {
        var heldBack = new PlaceWaitlisted(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 1, 17, 4, HeldBack.QUOTA, null);
        assertThat(notices.of(heldBack).kind()).isEqualTo(MailKind.HELD_BACK);
        assertThat(notices.of(heldBack).position()).isEqualTo(4);
    }

    @Test
    void aPairsMailSaysThatItIsForBoth() {
        assertThat(notices.of(together(1, How.AT_ONCE)).kind()).isEqualTo(MailKind.CONFIRMED_TOGETHER);
        assertThat(notices.of(together(2, How.PROMOTED)).kind()).isEqualTo(MailKind.PROMOTED_TOGETHER);
        for (var heldBack : new HeldBack[] {null, HeldBack.QUOTA}) {
            var waiting =
                    new PlaceWaitlisted(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 1, 17, 4, heldBack, SignupId.random());
            assertThat(notices.of(waiting))
                    .extracting(PlaceNotice::kind, PlaceNotice::position)
                    .containsExactly(MailKind.WAITING_TOGETHER, 4);
        }
    }

    @Test
    void aWaitingListMailHasThePosition() {
        var notice = notices.of(waitlisted(1, 4));
        assertThat(notice.kind()).isEqualTo(MailKind.WAITING_LIST);
        assertThat(notice.position()).isEqualTo(4);
    }

    @Test
    void aReleaseMailDependsOnTheReasonAndOnWhatWasHeld() {
        assertThat(notices.of(released(2, Reason.WITHDRAWN, Held.PLACE)))
                .extracting(PlaceNotice::kind, PlaceNotice::held)
                .containsExactly(MailKind.WITHDRAWN, Held.PLACE);
        assertThat(notices.of(released(2, Reason.SLOT_CANCELLED, Held.WAITING)))
                .extracting(PlaceNotice::kind, PlaceNotice::held)
                .containsExactly(MailKind.SLOT_CANCELLED, Held.WAITING);
        assertThat(notices.of(released(2, Reason.OVERLAP, Held.WAITING)).kind()).isEqualTo(MailKind.WAITING_ENDED);
        assertThat(notices.of(released(2, Reason.SLOT_BEGUN, Held.WAITING)).kind())
                .isEqualTo(MailKind.LINE_ENDED);
    }

    @Test
    void anEndedWaitNamesThePlaceGivenInstead() {
        var ended = new PlaceReleased(
                LettersFixture.LPB, SIGNUP, SLOT, ANNA, 2, Reason.OVERLAP, Held.WAITING, OTHER_SLOT, null);
        assertThat(notices.of(ended).otherSlotIds()).containsExactly(OTHER_SLOT);
        assertThat(notices.of(ended).absorbs()).containsExactly(SLOT);
    }

    @Test
    void whatTheOrganisersDoHasMailsOfItsOwn() {
        assertThat(notices.of(confirmed(1, How.ASSIGNED)).kind()).isEqualTo(MailKind.ASSIGNED);
        var moved = new PlaceConfirmed(
                LettersFixture.LPB,
                SIGNUP,
                SLOT,
                ANNA,
                2,
                How.ASSIGNED,
                new Exchanged(SignupId.random(), OTHER_SLOT, 2),
                null,
                null,
                null,
                null);
        assertThat(notices.of(moved)).satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.ASSIGNED_INSTEAD);
            assertThat(notice.absorbs()).containsExactly(SLOT, OTHER_SLOT);
        });
        assertThat(notices.of(released(3, Reason.WITHDRAWN_BY_ORGANISER, Held.PLACE))
                        .kind())
                .isEqualTo(MailKind.WITHDRAWN_BY_ORGANISER);
    }

    @Test
    void anAssignmentThatIsImpossibleIsNotMailed() {
        var refused = new PlaceRefused(
                LettersFixture.LPB, SIGNUP, SLOT, ANNA, 2, PlaceRefused.Reason.FULL, null, null, null, Held.WAITING);
        assertThat(notices.of(refused).needless()).isEqualTo(UnsentReason.ANSWERED_ON_THE_PAGE);
        assertThat(notices.of(refused).absorbs()).isEmpty();
    }

    @Test
    void aRefusalIsRecordedAsOne() {
        var refused = new PlaceRefused(
                LettersFixture.LPB, SIGNUP, SLOT, ANNA, 1, PlaceRefused.Reason.OVERLAP, OTHER_SLOT, null, null, null);
        assertThat(notices.of(refused).kind()).isEqualTo(MailKind.REFUSED);
    }

    @Test
    void aPlaceInAMovedSlotIsKeptAndItsClashesAreReported() {
        notices.of(confirmed(1, How.AT_ONCE));
        var notice = notices.of(moved(2, OTHER_SLOT));
        assertThat(notice.held()).isEqualTo(Held.PLACE);
        assertThat(notice.otherSlotIds()).containsExactly(OTHER_SLOT);
    }

    @Test
    void waitingForAMovedSlotContinues() {
        notices.of(waitlisted(1, 2));
        assertThat(notices.of(moved(2)).held()).isEqualTo(Held.WAITING);
    }

    @Test
    void aMoveToADayThatIsNotTheirsIsReported() {
        var moved = new PlaceMoved(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 2, List.of(), 3L, HeldBack.NOT_THEIR_DAY);
        assertThat(notices.of(moved))
                .extracting(PlaceNotice::kind, PlaceNotice::held)
                .containsExactly(MailKind.MOVED_OFF_THEIR_DAYS, Held.WAITING);
    }

    @Test
    void theRemainingPartnerKeepsWhatTheyHad() {
        var parted = notices.of(new PairParted(LettersFixture.LPB, SIGNUP, SLOT, ANNA, 2, Held.WAITING));
        assertThat(parted)
                .extracting(PlaceNotice::kind, PlaceNotice::held)
                .containsExactly(MailKind.PARTED, Held.WAITING);
        assertThat(notices.of(moved(3)).held()).isEqualTo(Held.WAITING);
    }

    @Test
    void whatASignUpHoldsIsKnownFromEarlierBatches() {
        var later = new PlaceNotices(Map.of(SIGNUP, Held.WAITING));
        assertThat(later.of(moved(2)).held()).isEqualTo(Held.WAITING);
        assertThat(later.of(confirmed(3, How.PROMOTED)).held()).isEqualTo(Held.PLACE);
        assertThat(later.of(moved(4)).held()).isEqualTo(Held.PLACE);
    }

    private static PlaceConfirmed confirmed(int decision, How how) {
        return new PlaceConfirmed(LettersFixture.LPB, SIGNUP, SLOT, ANNA, decision, how, null, null, null, null, null);
    }

    private static PlaceConfirmed together(int decision, How how) {
        return new PlaceConfirmed(
                LettersFixture.LPB, SIGNUP, SLOT, ANNA, decision, how, null, SignupId.random(), null, null, null);
    }

    private static PlaceWaitlisted waitlisted(int decision, int position) {
        return new PlaceWaitlisted(LettersFixture.LPB, SIGNUP, SLOT, ANNA, decision, 17, position, null, null);
    }

    private static PlaceReleased released(int decision, Reason reason, Held held) {
        return new PlaceReleased(LettersFixture.LPB, SIGNUP, SLOT, ANNA, decision, reason, held, null, null);
    }

    private static PlaceMoved moved(int decision, SlotId... clashes) {
        return new PlaceMoved(LettersFixture.LPB, SIGNUP, SLOT, ANNA, decision, List.of(clashes), null, null);
    }
}
