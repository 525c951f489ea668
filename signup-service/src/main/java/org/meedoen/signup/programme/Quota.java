package org.meedoen.signup.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many of one organisation may have a place in a slot.
 *
 * @param until when it ends, so that those who were held back can get a place; null: never
 */
public record Quota(int perOrganisation, @Nullable Instant until) {

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }
}
