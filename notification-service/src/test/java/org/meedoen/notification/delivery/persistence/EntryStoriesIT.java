package org.meedoen.notification.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.persistence.MailsDatabase.place;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.delivery.ModelCalendar;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.PlaceNotice;

/** What somebody's calendar shows after mails of which some were merged, not recorded, or never needed. */
class EntryStoriesIT {

    private static final int STORIES = 150;

    private final MailsDatabase mails = MailsDatabase.fresh();
    private final ParticipantId anna = ParticipantId.random();
    private final SlotId slot = SlotId.random();
    private final SlotId elsewhere = SlotId.random();
    private final SignupId first = SignupId.random();
    private final SignupId again = SignupId.random();

    @Test
    void aWithdrawalThatWasMergedLeavesNoEntryBehind() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.sent(1L);
        mails.decided(decided(MailKind.WITHDRAWN, first, 2));
        mails.decided(decided(MailKind.WAITING_LIST, again, 1));
        later();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoComesBackWithinAMinuteKeepsTheEntryUntilTheyLeaveForGood() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.sent(1L);
        mails.decided(decided(MailKind.WITHDRAWN, first, 2), decided(MailKind.CONFIRMED, again, 1));
        later();
        assertThat(shown()).containsExactly(slot.toString());
        mails.decided(place(MailKind.CONFIRMED, SignupId.random(), elsewhere, anna, 1));
        later();
        assertThat(shown()).hasSize(2);
        mails.decided(decided(MailKind.SLOT_MOVED, again, 2));
        later();
        assertThat(shown()).hasSize(2);
        mails.decided(decided(MailKind.WITHDRAWN, again, 3));
        later();
        assertThat(shown()).containsExactly(elsewhere.toString());
    }

    @Test
    void anExchangeThatWasMergedIntoItsOwnEndLeavesNoEntryBehind() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.sent(1L);
        mails.decided(exchanged(again, slot), place(MailKind.WITHDRAWN, again, elsewhere, anna, 2));
        later();
        assertThat(shown()).isEmpty();
    }

    @Test
    void anEntryOfAMailThatMayHaveArrivedIsRemoved() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.unrecorded(mails.begun());
        mails.decided(decided(MailKind.WITHDRAWN, first, 2));
        later();
        assertThat(mails.states()).containsExactly("ABSORBED LATER_DECISION", "SENT");
        assertThat(shown()).isEmpty();
    }

    @Test
    void aPlaceIsMailedAgainIfAMailThatRemovedItsEntryMayHaveArrived() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.sent(1L);
        mails.decided(exchanged(again, slot), place(MailKind.WITHDRAWN, again, elsewhere, anna, 2));
        mails.unrecorded(mails.begun());
        assertThat(shown()).isEmpty();
        mails.decided(decided(MailKind.CONFIRMED, SignupId.random(), 1));
        later();
        later();
        assertThat(shown()).containsExactly(slot.toString());
    }

    @Test
    void anEntryThatAnotherMailWillRemoveIsLeftToIt() {
        mails.decided(decided(MailKind.CONFIRMED, first, 1));
        mails.sent(1L);
        mails.decided(decided(MailKind.WITHDRAWN, first, 2), decided(MailKind.WAITING_LIST, again, 1));
        mails.decided(place(MailKind.CONFIRMED, SignupId.random(), elsewhere, anna, 1));
        assertThat(mails.sent(1L)).hasSize(1);
        assertThat(mails.messages()).extracting(ModelCalendar.Message::method).containsExactly("REQUEST", "REQUEST");
        later();
        assertThat(shown()).containsExactly(elsewhere.toString());
    }

    /** Each with another seed, so that a failure can be replayed. */
    @Test
    void everyStoryEndsWithThePlacesThatOneHas() {
        for (var seed = 1; seed <= STORIES; seed++) {
            mails.forget();
            var participant = new SimulatedParticipant(new Random(seed));
            play(participant, new Random(-seed));
            assertThat(shown()).as("story %d", seed).isEqualTo(participant.places());
            var disturbed = ModelCalendar.disturbed(mails.messages(), new Random(seed));
            assertThat(ModelCalendar.after(disturbed))
                    .as("disturbed story %d", seed)
                    .isEqualTo(participant.places());
        }
    }

    private void play(SimulatedParticipant participant, Random random) {
        List<ClaimedMail> inFlight = List.of();
        for (var step = 0; step < 25; step++) {
            switch (random.nextInt(10)) {
                case 0 -> mails.aMinutePasses();
                case 1 -> {
                    mails.unrecorded(inFlight);
                    inFlight = List.of();
                }
                case 2, 3, 4 -> {
                    mails.finished(inFlight, 1L);
                    inFlight = mails.begun();
                }
                default -> mails.decided(participant.next());
            }
        }
        mails.finished(inFlight, 1L);
        for (var time = 0; time < 4; time++) later();
    }

    private void later() {
        mails.aMinutePasses();
        mails.sent(1L);
    }

    private List<String> shown() {
        return ModelCalendar.after(mails.messages());
    }

    private PlaceNotice decided(MailKind kind, SignupId signup, int decision) {
        return place(kind, signup, slot, anna, decision);
    }

    private PlaceNotice exchanged(SignupId signup, SlotId given) {
        return new PlaceNotice(
                MailKind.EXCHANGED,
                MailsDatabase.LPB,
                signup,
                elsewhere,
                anna,
                1,
                null,
                Held.PLACE,
                List.of(given),
                null,
                null,
                null);
    }
}
