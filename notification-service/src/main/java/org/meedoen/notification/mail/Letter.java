package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be put in an envelope.
 *
 * @param replyTo the organisers' address, when they gave one
 */
public record Letter(
        String address,
        String name,
        @Nullable String replyTo,
        String language,
        String subject,
        String text,
        String html) {

    /** Says nothing: everything in it is private. */
    @Override
    public String toString() {
        return "Letter[]";
    }
}
