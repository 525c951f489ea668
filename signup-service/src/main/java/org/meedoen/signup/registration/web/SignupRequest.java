package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.SignupAttempt;

/**
 * @param participantId optional if the mailbox acts for one participant
 * @param inExchangeFor the participant's confirmed sign-up that is given up if and when this one is confirmed
 * @param invitationId the accepted invitation by which two sign up as a pair; not with an exchange
 * @param keepsWaiting true: when this one is confirmed, the participant keeps waiting for what conflicts with it, with the
 *     same position, and gives it up if and when they get a place there. Otherwise they stop waiting for that. Not with
 *     an invitation
 */
record SignupRequest(
        @NotNull SlotId slotId,
        @Nullable ParticipantId participantId,
        @Nullable SignupId inExchangeFor,
        @Nullable UUID invitationId,
        @Nullable Boolean keepsWaiting) {

    /** A pair exchanges nothing, now or later. */
    Optional<String> fieldAgainstPair() {
        if (invitationId == null) return Optional.empty();
        if (inExchangeFor != null) return Optional.of("inExchangeFor");
        return Boolean.TRUE.equals(keepsWaiting) ? Optional.of("keepsWaiting") : Optional.empty();
    }

    SignupAttempt by(UUID account, CongressId congress) {
        return SignupAttempt.by(
                account,
                congress,
                slotId,
                participantId,
                inExchangeFor,
                invitationId,
                Boolean.TRUE.equals(keepsWaiting));
    }
}
