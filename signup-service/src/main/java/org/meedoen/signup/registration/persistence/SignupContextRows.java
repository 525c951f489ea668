package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.SignupContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what mails about sign-ups say about other sign-ups and about colleagues. */
@Repository
public class SignupContextRows {

    // A mail may be sent before its decision is stored here.
    private static final String COMPANY = """
            select signup.id as signup_id, held.slot_id as kept_slot_id, colleague.name as colleague,
                organisation.name as organisation
            from signup
            left join signup held on held.id = signup.in_exchange_for and held.status = 'CONFIRMED'
                and signup.status in ('REQUESTED', 'WAITLISTED')
            left join invitation on invitation.id = signup.invitation
            left join participant colleague on colleague.id in (invitation.inviter, invitation.invited)
                and colleague.id <> signup.participant_id
            left join organisation on organisation.congress = colleague.congress
                and organisation.id = colleague.organisation
            where signup.id = any (:ids::uuid[])
            """;

    private final JdbcClient jdbc;

    SignupContextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unknown sign-ups are left out. */
    public List<SignupContext> of(Collection<SignupId> signups) {
        return jdbc.sql(COMPANY)
                .param("ids", TextArray.of(signups))
                .query(SignupContextRows::context)
                .list();
    }

    private static SignupContext context(ResultSet row, int number) throws SQLException {
        return new SignupContext(
                new SignupId(row.getObject("signup_id", UUID.class)),
                SlotId.ofNullable(row.getObject("kept_slot_id", UUID.class)),
                row.getString("colleague"),
                row.getString("organisation"));
    }
}
