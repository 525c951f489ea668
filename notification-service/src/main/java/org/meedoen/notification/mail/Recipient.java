package org.meedoen.notification.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to write to.
 *
 * @param removed the organisers took them off their list a short while ago
 */
record Recipient(
        UUID participantId,
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
