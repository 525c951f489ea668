package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;

/**
 * What a mail is about. Ids only: names, addresses and links are requested when it is sent, and stored nowhere. It is
 * stored as JSON.
 */
public interface Notice {

    MailKind kind();

    @Nullable CongressId congress();

    /** There is one mail for each number of a subject, however often the event arrives. */
    UUID subject();

    default int number() {
        return 1;
    }

    /** Identifies the message, however often it is sent. */
    String name();

    /** Null: somebody who is no participant yet. Mails to one participant are sent one after the other. */
    default @Nullable ParticipantId participant() {
        return null;
    }

    /** The matter it is about; null: no other mail can be about the same. */
    default @Nullable SlotId matter() {
        return null;
    }

    /** The matters about which it says everything: earlier unsent mails about them are not sent. */
    default List<SlotId> absorbs() {
        return Stream.ofNullable(matter()).toList();
    }

    /** Mails about a matter that say the same within a short time are merged; null: never. */
    default @Nullable String says() {
        return null;
    }

    /** Whether it adds an entry to the reader's calendar, or brings it up to date. */
    default boolean offersEntry() {
        return false;
    }

    /** It is not sent after this time. */
    default @Nullable Instant expiresAt() {
        return null;
    }

    /** Why it is not sent at all; null: it is sent. */
    default @Nullable UnsentReason needless() {
        return null;
    }

    /** The message of the organisers of which it is the participant's only mail; null: it is something else. */
    default @Nullable AnnouncementId announcement() {
        return null;
    }

    /** Whether it may wait for all mail that an event implies. */
    default boolean isPatient() {
        return false;
    }

    /** Whether somebody waits for it at their screen. It is sent before all others, also in a rush. */
    default boolean urgent() {
        return false;
    }
}
