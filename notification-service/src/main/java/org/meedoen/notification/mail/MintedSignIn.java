package org.meedoen.notification.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link and a code, made for one mail.
 *
 * @param code null while only links work for this address
 */
record MintedSignIn(
        String email,
        @Nullable String language,
        String link,
        @Nullable String code,
        Instant expiresAt,
        @Nullable LocalizedText congressName,
        @Nullable Boolean sample) {

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "MintedSignIn[]";
    }
}
