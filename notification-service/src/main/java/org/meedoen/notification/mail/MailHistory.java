package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * What is recorded about a mail and those before it; the same however often the mail is composed.
 *
 * @param decidedAt when that was decided which the mail is about
 * @param told the version of the matter in the recipient's last mail; null: none
 * @param entries in the recipient's calendar: that of the mail's own sign-up, and those that no longer hold
 */
public record MailHistory(Instant decidedAt, @Nullable Long told, List<MailedEntry> entries) {

    public MailHistory {
        entries = List.copyOf(entries);
    }

    /**
     * An entry that an earlier mail put into the recipient's calendar, and that no later one has removed.
     *
     * @param number of the sign-up's last mail
     * @param removalBegun whether a mail that removes it was begun, and is not known to have arrived
     */
    public record MailedEntry(SignupId signupId, SlotId slotId, int number, boolean removalBegun) {}

    /** Whether the calendar shows what the mail says, so that it need not be sent for its sake. */
    public boolean agreesWith(Notice notice) {
        var shown = entries.stream().map(MailedEntry::slotId).toList();
        return entries.stream().noneMatch(MailedEntry::removalBegun)
                && shown.equals(notice.offersEntry() ? List.of(notice.matter()) : List.of());
    }
}
