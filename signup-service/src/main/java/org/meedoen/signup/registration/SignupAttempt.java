package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;

/**
 * A request for a place that has not been checked yet.
 *
 * @param signupId the id of the sign-up if it is stored
 * @param participantId null: the only one the mailbox acts for
 * @param inExchangeFor the sign-up to give up when this one is confirmed; null: none
 * @param together for a pair, which gets both places or none; null: alone. Never in exchange
 * @param keepsWaiting whether waits that conflict with the place are kept in exchange for it; only alone
 */
public record SignupAttempt(
        SignupId signupId,
        UUID account,
        CongressId congress,
        SlotId slotId,
        @Nullable ParticipantId participantId,
        @Nullable SignupId inExchangeFor,
        @Nullable Together together,
        boolean keepsWaiting) {

    /** Generates the ids of the possible sign-ups. */
    public static SignupAttempt by(
            UUID account,
            CongressId congress,
            SlotId slotId,
            @Nullable ParticipantId participantId,
            @Nullable SignupId inExchangeFor,
            @Nullable UUID invitation,
            boolean keepsWaiting) {
        return new SignupAttempt(
                SignupIds.next(),
                account,
                congress,
                slotId,
                participantId,
                inExchangeFor,
                Together.by(invitation),
                keepsWaiting);
    }

    /**
     * @param invitation that the partner accepted or made
     * @param partnerSignupId the id of the partner's sign-up
     */
    public record Together(UUID invitation, SignupId partnerSignupId) {

        static @Nullable Together by(@Nullable UUID invitation) {
            return invitation == null ? null : new Together(invitation, SignupIds.next());
        }
    }

    @Nullable UUID invitation() {
        return together == null ? null : together.invitation();
    }

    AccountInCongress mailbox() {
        return new AccountInCongress(account, congress);
    }
}
