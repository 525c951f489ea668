package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.registration.SignupAttempt;

/**
 * @param participantId optional if the mailbox acts for one participant
 * @param inExchangeFor the participant's confirmed sign-up that is given up if and when this one is confirmed
 * @param invitationId the accepted invitation by which two sign up as a pair; not with an exchange
 */
record SignupRequest(
        @NotNull UUID slotId,
        @Nullable UUID participantId,
        @Nullable UUID inExchangeFor,
        @Nullable UUID invitationId) {

    boolean exchangesTogether() {
        return inExchangeFor != null && invitationId != null;
    }

    SignupAttempt by(UUID account, String congress) {
        return SignupAttempt.by(account, congress, slotId, participantId, inExchangeFor, invitationId);
    }
}
