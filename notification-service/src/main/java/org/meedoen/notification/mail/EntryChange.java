package org.meedoen.notification.mail;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * What a mail does to an entry in its reader's calendar.
 *
 * @param signupId whose place the entry shows
 * @param decision rises with each change of the entry
 */
public record EntryChange(Method method, SignupId signupId, SlotId slotId, int decision) {

    /** As in RFC 5546. */
    public enum Method {
        /** The entry is added, or brought up to date. */
        REQUEST("CONFIRMED"),
        /** It is removed. */
        CANCEL("CANCELLED");

        private final String status;

        Method(String status) {
            this.status = status;
        }

        String status() {
            return status;
        }
    }

    /** The sign-ups whose entries are removed. */
    public static List<SignupId> ended(Stream<EntryChange> changes) {
        return changes.filter(change -> change.method() == Method.CANCEL)
                .map(EntryChange::signupId)
                .toList();
    }
}
