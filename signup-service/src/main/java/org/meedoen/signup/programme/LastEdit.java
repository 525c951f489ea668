package org.meedoen.signup.programme;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.audit.ResolvedEntry;

/**
 * When a cell was last edited, as the audit trail has it.
 *
 * @param actor an account; null: a timer
 * @param email of the actor; null if it is a timer or not to be shown
 */
@Schema(name = "LastEdit")
public record LastEdit(
        Instant occurredAt, @Nullable UUID actor, @Nullable String email) {

    static LastEdit of(ResolvedEntry resolved) {
        var stored = resolved.stored();
        return new LastEdit(stored.occurredAt(), stored.actor().account(), resolved.email());
    }
}
