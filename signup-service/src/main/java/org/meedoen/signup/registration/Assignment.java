package org.meedoen.signup.registration;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * A place that the organisers want to give a participant.
 *
 * @param inExchangeFor the participant's sign-up whose place is given up for it; null: none
 * @param insteadOf another participant's sign-up whose place in the slot is handed over; null: none
 * @param beforeWaiting whether that may be although others wait
 * @param overCapacity whether it may be one more than the slot's capacity
 * @param reason why it may, or why it goes before those who wait; recorded in the audit trail only
 */
public record Assignment(
        CongressId congress,
        ParticipantId participantId,
        SlotId slotId,
        @Nullable SignupId inExchangeFor,
        @Nullable SignupId insteadOf,
        boolean beforeWaiting,
        boolean overCapacity,
        @Nullable String reason) {

    SlotAndParticipant wish() {
        return new SlotAndParticipant(slotId, participantId);
    }
}
