package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be put in an envelope.
 *
 * @param sender in whose name it is written
 * @param told the version of the matter it tells of
 * @param replyTo the organisers' address, when they gave one
 */
public record Letter(
        String address,
        String name,
        String sender,
        @Nullable String replyTo,
        String language,
        String subject,
        String text,
        String html,
        @Nullable Long told) {

    /** Says nothing: everything in it is private. */
    @Override
    public String toString() {
        return "Letter[]";
    }
}
