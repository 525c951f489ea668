package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.mail.EntryChange.Method;
import org.meedoen.notification.mail.MailHistory.MailedEntry;

class EntryChangesTests {

    private static final MailedEntry OWN = new MailedEntry(LettersFixture.SIGNUP, LettersFixture.SLOT, 1, false);
    private static final MailedEntry FORMER = new MailedEntry(SignupId.random(), LettersFixture.SLOT, 4, false);
    private static final MailedEntry ELSEWHERE = new MailedEntry(SignupId.random(), SlotId.random(), 7, false);

    @Test
    void aPlaceIsEnteredAndKeptUpToDate() {
        assertThat(changes(MailKind.CONFIRMED, Held.PLACE)).isEqualTo(new EntryChanges(request(), List.of()));
        assertThat(changes(MailKind.SLOT_MOVED, Held.PLACE, OWN)).isEqualTo(new EntryChanges(request(), List.of()));
    }

    @Test
    void waitingIsNotEntered() {
        assertThat(changes(MailKind.WAITING_LIST, Held.WAITING)).isEqualTo(new EntryChanges(null, List.of()));
    }

    @Test
    void whatWasNotEnteredIsNotRemoved() {
        assertThat(changes(MailKind.WITHDRAWN, Held.PLACE)).isEqualTo(new EntryChanges(null, List.of()));
    }

    @Test
    void theMailAboutTheEndRemovesTheEntry() {
        assertThat(changes(MailKind.WITHDRAWN, Held.PLACE, ELSEWHERE, FORMER, OWN))
                .isEqualTo(new EntryChanges(cancel(OWN, 1), List.of(cancel(FORMER, 5), cancel(ELSEWHERE, 8))));
    }

    @Test
    void aMailRemovesNoEntryOfAnotherSlotItself() {
        assertThat(changes(MailKind.WITHDRAWN, Held.PLACE, ELSEWHERE))
                .isEqualTo(new EntryChanges(null, List.of(cancel(ELSEWHERE, 8))));
    }

    @Test
    void formerEntriesAreRemovedBeforeAPlaceIsEntered() {
        assertThat(changes(MailKind.EXCHANGED, Held.PLACE, ELSEWHERE))
                .isEqualTo(new EntryChanges(request(), List.of(cancel(ELSEWHERE, 8))));
    }

    private static EntryChanges changes(MailKind kind, Held held, MailedEntry... entries) {
        var history = new MailHistory(Instant.EPOCH, null, List.of(entries));
        return EntryChanges.of(LettersFixture.notice(kind, held), history);
    }

    private static EntryChange request() {
        return new EntryChange(Method.REQUEST, LettersFixture.SIGNUP, LettersFixture.SLOT, 1);
    }

    private static EntryChange cancel(MailedEntry entry, int decision) {
        return new EntryChange(Method.CANCEL, entry.signupId(), entry.slotId(), decision);
    }
}
