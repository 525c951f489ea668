package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A composed mail, ready to be sent.
 *
 * @param sender the name of the sender
 * @param told the version of the matter that it describes
 * @param replyTo the organisers' address, if they gave one
 * @param entry for the reader's calendar; null: none
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
        @Nullable Long told,
        @Nullable PlaceEntry entry) {

    /** The same letter to somebody else, who is not named and whose calendar it leaves alone. */
    Letter to(String other) {
        return new Letter(other, "", sender, replyTo, language, subject, text, html, null, null);
    }

    Letter with(@Nullable PlaceEntry added) {
        return new Letter(address, name, sender, replyTo, language, subject, text, html, told, added);
    }

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "Letter[]";
    }
}
