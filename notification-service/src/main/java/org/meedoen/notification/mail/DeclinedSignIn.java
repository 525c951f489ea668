package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/** Whom to tell that they may not take part, and whom they can ask about it. */
record DeclinedSignIn(
        String email,
        @Nullable String language,
        @Nullable String contactEmail,
        @Nullable Translated congressName,
        @Nullable Boolean sample) {

    /** Says nothing: everything in it is private. */
    @Override
    public String toString() {
        return "DeclinedSignIn[]";
    }
}
