package org.meedoen.notification.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sign-up has to do with others.
 *
 * @param keptSlotId where the participant has a place that is given up by itself when this sign-up gets one
 * @param colleague with whom it was asked for
 */
record Company(
        UUID signupId,
        @Nullable UUID keptSlotId,
        @Nullable String colleague,
        @Nullable String organisation) {

    static Company none(UUID signup) {
        return new Company(signup, null, null, null);
    }

    /** Without the colleague, so that they can't get into a log. */
    @Override
    public String toString() {
        return "Company[" + signupId + "]";
    }
}
