package org.meedoen.signup.reminder.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes what is stored of a congress's reminders. */
@Repository
@Order(CongressDataDeleter.REMINDERS)
class ReminderDeleter implements CongressDataDeleter {

    private static final List<String> DELETE = List.of(
            """
            delete from reminder_declined using participant
            where participant.id = reminder_declined.participant_id and participant.congress = :congress
            """,
            "delete from reminded_day where congress = :congress",
            "delete from congress_reminder where congress = :congress");

    private final JdbcClient jdbc;

    ReminderDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        for (var sql : DELETE) jdbc.sql(sql).param("congress", congress.value()).update();
    }
}
