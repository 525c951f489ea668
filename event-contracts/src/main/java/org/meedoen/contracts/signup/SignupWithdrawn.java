package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** A participant gives up a place, or a place on the waiting list. Always follows the sign-up's request. */
@WireName("meedoen.signup.withdrawn.v1")
public record SignupWithdrawn(CongressId congress, SignupId signupId, SlotId slotId, ParticipantId participantId)
        implements SignupEvent {}
