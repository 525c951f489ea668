package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about a sign-up has to say of others.
 *
 * @param keptSlotId where the participant has a place that is given up by itself when this sign-up gets one
 * @param colleague with whom it was asked for, also when that one has left since
 * @param organisation the colleague's
 */
public record SignupCompany(
        UUID signupId,
        @Nullable UUID keptSlotId,
        @Nullable String colleague,
        @Nullable String organisation) {}
