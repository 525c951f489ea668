package org.meedoen.signup.announcement.persistence;

import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes who got which message. How many got it stays. */
@Repository
@Order(PersonalData.BELONGINGS)
class RecipientPersonalData implements PersonalData {

    private static final String ERASE = """
            with gone as (
                delete from announcement_recipient where participant = any (:ids::uuid[]) returning announcement),
            counted as (select announcement, count(*)::int as people from gone group by announcement)
            update announcement set erased_recipients = erased_recipients + people
            from counted where announcement.id = counted.announcement
            """;

    private final JdbcClient jdbc;

    RecipientPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("announcement_recipient");
    }

    @Override
    public void erase(People people) {
        jdbc.sql(ERASE).param("ids", people.participantIds()).update();
    }
}
