package org.meedoen.signup.participant.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leaves a row with an id alone, as sign-ups refer to it. */
@Repository
@Order(PersonalData.PARTICIPANTS)
class ParticipantPersonalData implements PersonalData {

    private static final List<String> STATEMENTS =
            List.of("""
            update participant
            set email = null, name = '', organisation = null, days = null, language = 'nl', erased_at = now()
            where id = any (:ids::uuid[]) and erased_at is null
            """, "delete from removed_participant where participant = any (:ids::uuid[])");

    private static final String ABOUT = """
            select participant.id, participant.congress, participant.email, participant.name,
                   organisation.name as organisation, array_to_string(participant.days, ' ') as days,
                   participant.language, listed as "onTheListOfTheOrganisers", created_at as "since"
            """ + ParticipantRows.FROM + """
            where participant.email = :email order by created_at, participant.id
            """;

    private final JdbcClient jdbc;

    ParticipantPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("participants", rows));
    }

    @Override
    public Set<String> tables() {
        return Set.of("participant", "removed_participant");
    }

    @Override
    public void erase(People people) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql).param("ids", people.participantIds()).update());
    }
}
