package org.meedoen.signup.invitation.persistence;

import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes invitations without sign-ups. The others say only which sign-ups were made as a pair. */
@Repository
@Order(PersonalData.BELONGINGS)
class InvitationPersonalData implements PersonalData {

    private static final String ERASE = """
            delete from invitation
            where (inviter = any (:ids::uuid[]) or invited = any (:ids::uuid[]))
              and not exists (select from signup where signup.invitation = invitation.id)
            """;

    private final JdbcClient jdbc;

    InvitationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation");
    }

    @Override
    public void erase(People people) {
        jdbc.sql(ERASE).param("ids", people.participantIds()).update();
    }
}
