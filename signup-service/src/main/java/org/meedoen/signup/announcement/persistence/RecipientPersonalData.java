package org.meedoen.signup.announcement.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
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

    private static final String ABOUT = """
            select announcement.congress, participant.name as participant, subject_nl as subject,
                   subject_en as "subjectEn", sent_at as "sentAt"
            from announcement_recipient recipient
            join announcement on announcement.id = recipient.announcement
            join participant on participant.id = recipient.participant
            where participant.email = :email order by sent_at
            """;

    private final JdbcClient jdbc;

    RecipientPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        var rows = jdbc.sql(ABOUT).param("email", person.email()).query().listOfRows();
        return List.of(new StoredData("messages", rows));
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
