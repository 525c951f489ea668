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
 */
public record Attempt(
        UUID signupId,
        UUID account,
        String congress,
        UUID slotId,
        @Nullable UUID participantId,
        @Nullable UUID inExchangeFor) {

    AccountInCongress mailbox() {
        return new AccountInCongress(account, congress);
    }
}
