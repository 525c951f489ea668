package org.meedoen.signup.attendance.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attendance is not erased: it is counted, and of nobody when the participant is erased. */
@Repository
@Order(PersonalData.BELONGINGS)
class AttendancePersonalData implements PersonalData {

    private static final String ABOUT = """
            select signup.id as signup, signup.congress, session.title_nl as session, session.title_en as "sessionEn",
                   slot.starts_at as start, present, ticked_at as "tickedAt"
            from attendance_tick
            join signup on signup.id = attendance_tick.signup_id
            join participant on participant.id = signup.participant_id
            join slot on slot.id = signup.slot_id join session on session.id = slot.session_id
            where participant.email = :email order by ticked_at
            """;

    private final JdbcClient jdbc;

    AttendancePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        return List.of(stored("attendance", ABOUT, person));
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
