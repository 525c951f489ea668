package org.meedoen.signup.registration.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.signup.registration.SignupCompany;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what mails about sign-ups have to say of other sign-ups and of colleagues. */
@Repository
public class SignupCompanies {

    // A mail may be on its way before the decision it tells of is known here.
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

    SignupCompanies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sign-ups that are not known are left out. */
    public List<SignupCompany> of(Collection<UUID> signups) {
        return jdbc.sql(COMPANY)
                .param("ids", TextArray.of(signups))
                .query(SignupCompany.class)
                .list();
    }
}
