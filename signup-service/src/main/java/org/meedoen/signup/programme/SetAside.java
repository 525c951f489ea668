package org.meedoen.signup.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Places of a slot that only the organisers give: for hosts and guests.
 *
 * @param until when that ends, so that those that are left go to who waits; null: until the organisers change it
 */
public record SetAside(int places, @Nullable Instant until) {

    boolean isOver(Instant now) {
        return until != null && !until.isAfter(now);
    }

    static int places(@Nullable SetAside aside) {
        return aside == null ? 0 : aside.places();
    }
}
