package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asked to sign in. */
public record SignIn(UUID id, String email, SignInWish wish, String language, Instant expiresAt) {

    /** The one they came from, if they came from one. */
    public @Nullable String congress() {
        return wish.congress();
    }
}
