package org.meedoen.notification.mail;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.EntryChange.Method;
import org.meedoen.notification.mail.MailHistory.MailedEntry;

/**
 * What a mail about a place changes in its reader's calendar.
 *
 * @param own in the mail itself; null: nothing
 * @param further each in a mail of its own, as a calendar reads one change from a mail
 */
public record EntryChanges(@Nullable EntryChange own, List<EntryChange> further) {

    public EntryChanges {
        further = List.copyOf(further);
    }

    /** Entries of other sign-ups are in the history only if they no longer hold. */
    public static EntryChanges of(PlaceNotice notice, MailHistory history) {
        var cancelled = history.entries().stream()
                .filter(entry -> !notice.offersEntry() || !isOf(notice, entry))
                .sorted(nearest(notice))
                .map(entry -> cancelled(notice, entry))
                .toList();
        if (notice.offersEntry()) return new EntryChanges(requested(notice), cancelled);
        var concernsNone = cancelled.isEmpty() || !cancelled.getFirst().slotId().equals(notice.slotId());
        return concernsNone
                ? new EntryChanges(null, cancelled)
                : new EntryChanges(cancelled.getFirst(), cancelled.subList(1, cancelled.size()));
    }

    private static Comparator<MailedEntry> nearest(PlaceNotice notice) {
        Comparator<MailedEntry> elsewhereLast =
                comparing(entry -> !entry.slotId().equals(notice.slotId()));
        return elsewhereLast.thenComparing(entry -> !isOf(notice, entry));
    }

    private static boolean isOf(PlaceNotice notice, MailedEntry entry) {
        return entry.signupId().equals(notice.signupId());
    }

    private static EntryChange requested(PlaceNotice notice) {
        return new EntryChange(Method.REQUEST, notice.signupId(), notice.slotId(), notice.decision());
    }

    /** Another sign-up may have ended without a mail of its own. */
    private static EntryChange cancelled(PlaceNotice notice, MailedEntry entry) {
        var decision = isOf(notice, entry) ? notice.decision() : entry.number() + 1;
        return new EntryChange(Method.CANCEL, entry.signupId(), entry.slotId(), decision);
    }
}
