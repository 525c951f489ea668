package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-up that may be stored. */
public record NewSignup(
        UUID id,
        String congress,
        UUID slotId,
        UUID participantId,
        @Nullable UUID inExchangeFor,
        @Nullable Pair pair) {

    /** @param together the partner's sign-up */
    public record Pair(UUID invitation, UUID together) {}
}
