package org.meedoen.signup.invitation.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
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

    private static final String ABOUT = """
            select invitation.congress, participant.name as participant, session.title_nl as session,
                   session.title_en as "sessionEn", slot.starts_at as start, participant.id = inviter as "byMe", taken_back_at as "takenBackAt"
            from invitation
            join participant on participant.id in (inviter, invited)
            join slot on slot.id = invitation.slot_id join session on session.id = slot.session_id
            where participant.email = :email order by slot.starts_at, invitation.id
            """;

    private final JdbcClient jdbc;

    InvitationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("invitations", rows));
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
