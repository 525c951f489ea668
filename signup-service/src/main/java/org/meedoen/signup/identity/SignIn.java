package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to sign in.
 *
 * @param congress the one they came from, if they came from one
 */
public record SignIn(UUID id, String email, @Nullable String congress, String language, Instant expiresAt) {}
