package org.meedoen.signup.identity;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param lastUsedAt to the hour
 */
public record SessionSummary(LoginSession session, Device device, Instant lastUsedAt, Instant expiresAt) {}
