package org.meedoen.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.Notice;

/**
 * A mail that is leased to one worker.
 *
 * @param lease identifies the lease
 * @param attempts the number of failed attempts
 * @param decidedAt when the decision was made
 * @param toldBefore the version of the matter in the recipient's last mail, as far as known
 * @param toldAlready whether the recipient's last mail, sent a moment ago, had the same content
 */
public record ClaimedMail(
        UUID id,
        UUID lease,
        Notice notice,
        int attempts,
        Instant decidedAt,
        @Nullable Long toldBefore,
        boolean toldAlready) {}
