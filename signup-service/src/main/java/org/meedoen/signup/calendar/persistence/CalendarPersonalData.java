package org.meedoen.signup.calendar.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Order(PersonalData.BELONGINGS)
class CalendarPersonalData implements PersonalData {

    private static final String ABOUT = """
            select participant.congress, participant.name as participant, made_at as "madeAt"
            from calendar_subscription join participant on participant.id = participant_id
            where participant.email = :email order by made_at
            """;

    private final JdbcClient jdbc;

    CalendarPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("calendarSubscriptions", rows));
    }

    @Override
    public Set<String> tables() {
        return Set.of("calendar_subscription");
    }

    @Override
    public void erase(People people) {
        jdbc.sql("delete from calendar_subscription where participant_id = any (:ids::uuid[])")
                .param("ids", people.participantIds())
                .update();
    }
}
