package org.meedoen.contracts.signup;

import java.util.UUID;
import org.meedoen.contracts.WireName;

/** A participant gives up a place, or a place on the waiting list. Always follows the sign-up's request. */
@WireName("meedoen.signup.withdrawn.v1")
public record SignupWithdrawn(String congress, UUID signupId, UUID slotId, UUID participantId) implements SignupEvent {}
