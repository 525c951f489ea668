package org.meedoen.signup.registration;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * What a mail about a sign-up says about other sign-ups.
 *
 * @param keptSlotId the slot of the place that is given up when this sign-up is confirmed
 * @param colleague the partner, even if they have left since
 * @param organisation of the colleague
 */
public record SignupContext(
        SignupId signupId,
        @Nullable SlotId keptSlotId,
        @Nullable String colleague,
        @Nullable String organisation) {}
