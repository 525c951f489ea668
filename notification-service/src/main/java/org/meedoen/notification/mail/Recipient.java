package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;

/**
 * Whom to write to.
 *
 * @param removed the organisers took them off their list a short while ago
 */
record Recipient(
        ParticipantId participantId,
        String name,
        String email,
        @Nullable String language,
        boolean removed) {

    /** Without name and address, so that they can't get into a log. */
    @Override
    public String toString() {
        return "Recipient[" + participantId + "]";
    }
}
