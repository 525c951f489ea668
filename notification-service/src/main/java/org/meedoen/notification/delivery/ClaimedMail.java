package org.meedoen.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.meedoen.notification.mail.Notice;

/**
 * A mail that one worker may send.
 *
 * @param lease proves that it is this worker's
 * @param attempts that failed before
 * @param decidedAt when it became true what it tells
 */
public record ClaimedMail(UUID id, UUID lease, Notice notice, int attempts, Instant decidedAt) {}
