package org.meedoen.signup.registration;

import java.util.Set;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;

/**
 * What a change of sign-ups concerns: the mailboxes that own them, and the slots whose waiting lists may have moved.
 */
public record ChangeScope(Set<AccountInCongress> mailboxes, Set<SlotId> slots) {}
