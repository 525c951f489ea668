package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;

/** A request to sign in. */
public record SignIn(UUID id, String email, SignInWish wish, String language, Instant expiresAt) {

    /** The congress from whose page it was requested, if any. */
    public @Nullable CongressId congress() {
        return wish.congress();
    }
}
