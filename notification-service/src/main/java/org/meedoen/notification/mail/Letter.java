package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A composed mail, ready to be sent.
 *
 * @param sender the name of the sender
 * @param told the version of the matter that it describes
 * @param replyTo the organisers' address, if they gave one
 * @param entry for the reader's calendar; null: none
 * @param optOut the address to which mail programs post that the reader wants no more of these; null: they are not optional
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
        @Nullable PlaceEntry entry,
        @Nullable String optOut) {

    public Letter(
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
        this(address, name, sender, replyTo, language, subject, text, html, told, entry, null);
    }

    /** The same letter to somebody else, who is not named and whose calendar it leaves alone. */
    Letter to(String other) {
        return new Letter(other, "", sender, replyTo, language, subject, text, html, null, null);
    }

    Letter with(@Nullable PlaceEntry added) {
        return new Letter(address, name, sender, replyTo, language, subject, text, html, told, added, optOut);
    }

    public Letter withOptOut(String url) {
        return new Letter(address, name, sender, replyTo, language, subject, text, html, told, entry, url);
    }

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "Letter[]";
    }
}
