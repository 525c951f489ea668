package org.meedoen.contracts.capacity;

import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A sign-up that goes on waiting, and whose participant gives up another place when this one is confirmed. */
public record InExchange(SignupId signupId, SlotId slotId) {}
