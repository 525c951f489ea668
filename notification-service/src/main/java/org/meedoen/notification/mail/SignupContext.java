package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * What a mail about a sign-up says about other sign-ups.
 *
 * @param keptSlotId the slot of the place that is given up when this sign-up is confirmed
 * @param colleague the partner
 */
record SignupContext(
        SignupId signupId,
        @Nullable SlotId keptSlotId,
        @Nullable String colleague,
        @Nullable String organisation) {

    static SignupContext none(SignupId signup) {
        return new SignupContext(signup, null, null, null);
    }

    /** Without the colleague, so that the name gets into no log. */
    @Override
    public String toString() {
        return "SignupContext[" + signupId + "]";
    }
}
