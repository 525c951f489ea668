package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.registration.Attempt;

/**
 * @param participantId for whom; may be left out when the mailbox acts for one
 * @param inExchangeFor the own confirmed sign-up to give up the moment there is a place here, and not before
 * @param invitationId by which two agreed to have both a place or none; never in exchange
 */
record SignupRequest(
        @NotNull UUID slotId,
        @Nullable UUID participantId,
        @Nullable UUID inExchangeFor,
        @Nullable UUID invitationId) {

    boolean exchangesTogether() {
        return inExchangeFor != null && invitationId != null;
    }

    Attempt by(UUID account, String congress) {
        return Attempt.by(account, congress, slotId, participantId, inExchangeFor, invitationId);
    }
}
