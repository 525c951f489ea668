package org.meedoen.contracts.signup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * The organisers assign a place to a participant, before everybody who waits, and without regard to quotas and caps.
 *
 * @param signupId a new sign-up, or one that waits for the slot
 * @param organisation the participant's organisation at this moment
 * @param allowedDays the participant's at this moment; null: any day
 * @param receivedAt when it was taken in, by signup-service's database
 * @param inExchangeFor the participant's own sign-up whose place is given up in the same decision
 * @param insteadOf another participant's place in the slot that is handed over; null: none
 * @param number 0: the sign-up is new; otherwise it waits, and its assignments are numbered from 1
 * @param overCapacity whether the place may be one more than the slot's capacity
 */
@WireName("meedoen.signup.assignment-requested.v1")
public record AssignmentRequested(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable String organisation,
        @Nullable AllowedDays allowedDays,
        Instant receivedAt,
        @Nullable SignupId inExchangeFor,
        @Nullable InsteadOf insteadOf,
        int number,
        boolean overCapacity)
        implements SignupEvent {

    /**
     * Whose place is released in the same decision.
     *
     * @param beforeWaiting whether that may be although others wait for the slot
     */
    public record InsteadOf(SignupId signupId, ParticipantId participantId, boolean beforeWaiting) {}
}
