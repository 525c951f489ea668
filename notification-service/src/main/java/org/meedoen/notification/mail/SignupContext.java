package org.meedoen.notification.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about a sign-up says about other sign-ups.
 *
 * @param keptSlotId the slot of the place that is given up when this sign-up is confirmed
 * @param colleague the partner
 */
record SignupContext(
        UUID signupId,
        @Nullable UUID keptSlotId,
        @Nullable String colleague,
        @Nullable String organisation) {

    static SignupContext none(UUID signup) {
        return new SignupContext(signup, null, null, null);
    }

    /** Without the colleague, so that the name gets into no log. */
    @Override
    public String toString() {
        return "SignupContext[" + signupId + "]";
    }
}
