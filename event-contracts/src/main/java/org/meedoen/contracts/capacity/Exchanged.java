package org.meedoen.contracts.capacity;

import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * The sign-up that lost its place in the same decision, because another was wanted more.
 *
 * @param decision that sign-up's own next number
 */
public record Exchanged(SignupId signupId, SlotId slotId, int decision) {}
