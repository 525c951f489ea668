package org.meedoen.signup.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and from where.
 *
 * @param account null, like the network: a timer
 * @param network anonymised
 */
public record Actor(@Nullable UUID account, @Nullable String network) {

    static final Actor CLOCK = new Actor(null, null);
}
