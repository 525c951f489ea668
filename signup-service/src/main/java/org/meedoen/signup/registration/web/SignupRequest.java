package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param participantId for whom; may be left out when the mailbox acts for one
 * @param inExchangeFor the own confirmed sign-up to give up the moment there is a place here, and not before
 */
record SignupRequest(
        @NotNull UUID slotId,
        @Nullable UUID participantId,
        @Nullable UUID inExchangeFor) {}
