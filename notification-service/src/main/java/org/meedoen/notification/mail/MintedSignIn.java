package org.meedoen.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link and a code, made for this very mail. */
record MintedSignIn(
        String email,
        @Nullable String language,
        String link,
        String code,
        Instant expiresAt,
        @Nullable Translated congressName,
        @Nullable Boolean sample) {

    /** Says nothing: everything in it is private. */
    @Override
    public String toString() {
        return "MintedSignIn[]";
    }
}
