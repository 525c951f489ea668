package org.meedoen.signup.registration;

import java.util.Set;
import java.util.UUID;
import org.meedoen.signup.participant.AccountInCongress;

/** Whom a change of sign-ups concerns: the mailboxes that have them, and whoever waits in the queues of these slots. */
public record Touched(Set<AccountInCongress> mailboxes, Set<UUID> slots) {}
