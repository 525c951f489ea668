package org.meedoen.signup.registration.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sign-ups are not erased: they are counted, and of nobody when the participant is erased. */
@Repository
@Order(PersonalData.BELONGINGS)
class SignupPersonalData implements PersonalData {

    private static final String SIGNUPS = """
            select signup.id, signup.congress, participant.name as participant, session.title_nl as session,
                   session.title_en as "sessionEn", slot.starts_at as start, status, requested_at as "requestedAt", decided_at as "decidedAt", reason,
                   companion, together is not null as "withColleague", by_organiser as "byOrganiser"
            from signup
            join participant on participant.id = signup.participant_id
            join slot on slot.id = signup.slot_id join session on session.id = slot.session_id
            where participant.email = :email order by requested_at, signup.id
            """;

    private static final String DECISIONS = """
            select signup.id as signup, signup.congress, session.title_nl as session, session.title_en as "sessionEn",
                   slot.starts_at as start, number, decision.decided_at as "decidedAt", decision.kind, decision.reason,
                   decision.position
            from signup_decision decision
            join signup on signup.id = decision.signup_id
            join participant on participant.id = signup.participant_id
            join slot on slot.id = signup.slot_id join session on session.id = slot.session_id
            where participant.email = :email order by decision.decided_at, number
            """;

    private final JdbcClient jdbc;

    SignupPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        return List.of(stored("signups", SIGNUPS, person), stored("decisions", DECISIONS, person));
    }

    private StoredData stored(String kind, String sql, Person person) {
        var rows = jdbc.sql(sql).param("email", person.email()).query().listOfRows();
        return new StoredData(kind, rows);
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void erase(People people) {}
}
