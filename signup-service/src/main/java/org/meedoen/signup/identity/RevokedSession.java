package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A login session that was ended before its tokens expire.
 *
 * @param until when the last of its tokens expires
 */
public record RevokedSession(UUID sid, Instant until) {}
