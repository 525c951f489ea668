package org.meedoen.contracts.signup;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * A participant gives up a place, or a place on the waiting list. Always follows the sign-up's request.
 *
 * @param byOrganiser whether the organisers did so for the participant; null: they did not
 */
@WireName("meedoen.signup.withdrawn.v1")
public record SignupWithdrawn(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable Boolean byOrganiser)
        implements SignupEvent {}
