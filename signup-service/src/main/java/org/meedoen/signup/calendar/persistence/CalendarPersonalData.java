package org.meedoen.signup.calendar.persistence;

import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Order(PersonalData.BELONGINGS)
class CalendarPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    CalendarPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
