package org.meedoen.signup.privacy.persistence;

import java.util.List;
import java.util.Set;
import org.meedoen.signup.privacy.People;
import org.meedoen.signup.privacy.Person;
import org.meedoen.signup.privacy.PersonalData;
import org.meedoen.signup.privacy.StoredData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail is not erased: it holds ids alone. */
@Repository
@Order(PersonalData.BELONGINGS)
class HistoryPersonalData implements PersonalData {

    /** What somebody did as an organiser, and what organisers did about them. */
    private static final String ABOUT = """
            select congress, occurred_at as "occurredAt", action, result, network
            from audit_entry where actor = (select id from account where email = :email)
            union all
            select participant.congress, occurred_at, action, result, null
            from audit_entry join participant on object = 'participant/' || participant.id
            where participant.email = :email and audit_entry.congress = participant.congress
            order by 2
            """;

    private final JdbcClient jdbc;

    HistoryPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StoredData> about(Person person) {
        return List.of(stored("history", ABOUT, person));
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
