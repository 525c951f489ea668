package org.meedoen.signup.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-up as its participant sees it.
 *
 * @param position the place in the queue at this moment, from 1; only while waiting
 * @param reason why it was refused or ended
 * @param clashingSlotId the slot that stood in the way, or that the organisers moved onto this one
 */
@JsonInclude(Include.NON_NULL)
public record Signup(
        UUID id,
        UUID slotId,
        UUID participantId,
        SignupStatus status,
        @Nullable Integer position,
        @Nullable String reason,
        @Nullable UUID clashingSlotId,
        Instant requestedAt,
        @Nullable Instant decidedAt) {}
