package org.meedoen.signup.registration.persistence;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.ChangeScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the mailboxes and slots that a change of sign-ups concerns. */
@Repository
public class ChangeScopeRows {

    private static final String SELECT = """
            select signup.slot_id, signup.congress, account.id as account
            from signup
            join participant on participant.id = signup.participant_id
            join account on account.email = participant.email
            where signup.id = any (:ids::uuid[])
            """;

    private record Row(SlotId slotId, AccountInCongress mailbox) {}

    private final JdbcClient jdbc;

    ChangeScopeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ChangeScope by(Collection<SignupId> signups) {
        var rows = jdbc.sql(SELECT)
                .param("ids", TextArray.of(signups))
                .query((row, number) -> new Row(
                        new SlotId(row.getObject("slot_id", UUID.class)),
                        new AccountInCongress(
                                row.getObject("account", UUID.class), new CongressId(row.getString("congress")))))
                .list();
        return new ChangeScope(
                rows.stream().map(Row::mailbox).collect(Collectors.toUnmodifiableSet()),
                rows.stream().map(Row::slotId).collect(Collectors.toUnmodifiableSet()));
    }
}
