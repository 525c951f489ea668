package org.meedoen.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.Notice;

/**
 * A mail that one worker may send.
 *
 * @param lease proves that it is this worker's
 * @param attempts that failed before
 * @param decidedAt when it became true what it tells
 * @param toldBefore the version of the matter that the reader was told last, as far as known
 * @param toldAlready whether the reader was told the same just before, and nothing else since
 */
public record ClaimedMail(
        UUID id,
        UUID lease,
        Notice notice,
        int attempts,
        Instant decidedAt,
        @Nullable Long toldBefore,
        boolean toldAlready) {}
