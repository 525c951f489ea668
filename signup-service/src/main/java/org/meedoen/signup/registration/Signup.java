package org.meedoen.signup.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.Cap;

/**
 * A sign-up as its participant sees it.
 *
 * @param position the place in the queue at this moment, from 1; only while waiting
 * @param reason why it was refused or ended
 * @param inExchangeFor the own place that is given up when this one comes; only while both are there
 * @param heldBack why one waits although places may be free: {@code QUOTA}, the organisation's share is used
 * @param together with whom both asked; only while both have, or may get, a place
 * @param parted asked together, and goes on alone; else left out
 * @param since only while waiting, and only among all of one's sign-ups
 * @param clashingSlotId the slot that stood in the way, or that the organisers moved onto this one
 * @param cap with {@code CAP}: how many places of what one may have, which one has
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
        @Nullable Cap cap,
        @Nullable UUID inExchangeFor,
        @Nullable String heldBack,
        @Nullable Together together,
        @Nullable Boolean parted,
        @Nullable Since since,
        Instant requestedAt,
        @Nullable Instant decidedAt) {

    /**
     * The other of a pair.
     *
     * @param position as one's own
     */
    @JsonInclude(Include.NON_NULL)
    public record Together(
            UUID signupId, String name, @Nullable Integer position) {}

    /**
     * What happened in the queue since one waits.
     *
     * @param freed places that came free, or were added and given
     * @param ahead how many of these went to somebody ahead in the queue
     */
    public record Since(int freed, int ahead) {}
}
