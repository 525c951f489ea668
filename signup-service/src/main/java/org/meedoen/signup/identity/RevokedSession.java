package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A login session that ended before its tokens do.
 *
 * @param until the last of its tokens ends
 */
public record RevokedSession(UUID sid, Instant until) {}
