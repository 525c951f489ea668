package org.meedoen.signup.registration.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.signup.participant.AccountInCongress;

/**
 * Whom a change of sign-ups concerns: the mailboxes that have them, and whoever waits in the queues of these slots.
 */
public record Touched(Set<AccountInCongress> mailboxes, Set<UUID> slots) {

    record Row(UUID slotId, AccountInCongress mailbox) {}

    static Touched of(Collection<Row> rows) {
        return new Touched(
                rows.stream().map(Row::mailbox).collect(Collectors.toUnmodifiableSet()),
                rows.stream().map(Row::slotId).collect(Collectors.toUnmodifiableSet()));
    }
}
