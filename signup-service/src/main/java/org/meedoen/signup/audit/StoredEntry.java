package org.meedoen.signup.audit;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * An entry of the trail.
 *
 * @param local when it occurred in the congress's time zone
 */
public record StoredEntry(long id, Instant occurredAt, LocalDateTime local, Actor actor, AuditEntry entry) {}
