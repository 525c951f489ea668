package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.AccountInCongress;

/**
 * Somebody asks for a place; nothing of it was judged yet.
 *
 * @param signupId what the sign-up will be called if it is taken in
 * @param participantId for whom; null: for the one the mailbox acts for
 * @param inExchangeFor the own sign-up to give up the moment there is a place; null: none
 * @param together with whom both or none is asked for; null: alone. Never in exchange
 */
public record Attempt(
        UUID signupId,
        UUID account,
        String congress,
        UUID slotId,
        @Nullable UUID participantId,
        @Nullable UUID inExchangeFor,
        @Nullable Together together) {

    /** With names for what it may become. */
    public static Attempt by(
            UUID account,
            String congress,
            UUID slotId,
            @Nullable UUID participantId,
            @Nullable UUID inExchangeFor,
            @Nullable UUID invitation) {
        return new Attempt(
                SignupId.next(), account, congress, slotId, participantId, inExchangeFor, Together.by(invitation));
    }

    /**
     * @param invitation which the other accepted, or made
     * @param partnerSignupId what the other's sign-up will be called
     */
    public record Together(UUID invitation, UUID partnerSignupId) {

        static @Nullable Together by(@Nullable UUID invitation) {
            return invitation == null ? null : new Together(invitation, SignupId.next());
        }
    }

    @Nullable UUID invitation() {
        return together == null ? null : together.invitation();
    }

    AccountInCongress mailbox() {
        return new AccountInCongress(account, congress);
    }
}
