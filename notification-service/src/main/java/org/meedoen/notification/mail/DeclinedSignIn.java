package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/** The recipient of a mail that they may not take part, with the contact to ask. */
record DeclinedSignIn(
        String email,
        @Nullable String language,
        @Nullable String contactEmail,
        @Nullable LocalizedText congressName,
        @Nullable Boolean sample) {

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "DeclinedSignIn[]";
    }
}
