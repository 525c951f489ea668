package org.meedoen.notification.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.SlotId;

/**
 * A message of the organisers and some of its readers.
 *
 * @param accountEmail the address of an organiser who tests it
 */
record AnnouncementToRead(
        AnnouncementId id,
        SlotFacts.Congress congress,
        LocalizedText subject,
        LocalizedText body,
        boolean stopped,
        List<Reader> readers,
        @Nullable String accountEmail) {

    /** @param slotId because of which they get it */
    record Reader(Recipient recipient, @Nullable SlotId slotId) {}

    /** Empty: its text and its readers are private. */
    @Override
    public String toString() {
        return "AnnouncementToRead[" + id + "]";
    }
}
