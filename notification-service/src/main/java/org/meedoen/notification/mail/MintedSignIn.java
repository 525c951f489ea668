package org.meedoen.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link and a code, made for one mail. */
record MintedSignIn(
        String email,
        @Nullable String language,
        String link,
        String code,
        Instant expiresAt,
        @Nullable LocalizedText congressName,
        @Nullable Boolean sample) {

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "MintedSignIn[]";
    }
}
