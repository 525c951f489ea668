package org.meedoen.contracts.signup;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * The organisers give a companion the place beside a participant, before everybody who waits, or end that.
 *
 * @param signupId of the participant, who has a place in the slot
 * @param companion from now on; null: nobody
 * @param number numbers what the organisers ask for one sign-up, together with its assignments
 * @param overCapacity whether the place may be one more than the slot's capacity
 */
@WireName("meedoen.signup.companion-requested.v1")
public record CompanionRequested(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable Companion companion,
        int number,
        boolean overCapacity)
        implements SignupEvent {}
