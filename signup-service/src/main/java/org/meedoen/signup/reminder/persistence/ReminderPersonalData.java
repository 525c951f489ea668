package org.meedoen.signup.reminder.persistence;

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
class ReminderPersonalData implements PersonalData {

    private static final String ABOUT = """
            select participant.congress, participant.name as participant, declined_at as "declinedAt"
            from reminder_declined join participant on participant.id = participant_id
            where participant.email = :email order by declined_at
            """;

    private final JdbcClient jdbc;

    ReminderPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("declinedReminders", rows));
    }

    @Override
    public Set<String> tables() {
        return Set.of("reminder_declined");
    }

    @Override
    public void erase(People people) {
        jdbc.sql("delete from reminder_declined where participant_id = any (:ids::uuid[])")
                .param("ids", people.participantIds())
                .update();
    }
}
