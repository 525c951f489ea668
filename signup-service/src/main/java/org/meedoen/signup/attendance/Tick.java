package org.meedoen.signup.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;

/**
 * Somebody was ticked off at the door, or a tick was undone.
 *
 * @param at the moment of it; null, and any moment in the future: when it is received
 * @param account who did it
 */
public record Tick(
        CongressId congress,
        SignupId signup,
        boolean present,
        @Nullable Instant at,
        UUID account) {}
