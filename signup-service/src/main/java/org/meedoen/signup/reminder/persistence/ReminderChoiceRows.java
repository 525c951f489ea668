package org.meedoen.signup.reminder.persistence;

import org.meedoen.contracts.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants no reminders. */
@Repository
public class ReminderChoiceRows {

    // The lock keeps a participant who is being removed from getting a row.
    private static final String DECLINE = """
            with known as (
                select id from participant where id = :participant and email is not null for key share)
            insert into reminder_declined (participant_id) select id from known
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ReminderChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean declined(ParticipantId participant) {
        return jdbc.sql("select exists (select from reminder_declined where participant_id = :participant)")
                .param("participant", participant.value())
                .query(Boolean.class)
                .single();
    }

    public void decline(ParticipantId participant) {
        jdbc.sql(DECLINE).param("participant", participant.value()).update();
    }

    public void forget(ParticipantId participant) {
        jdbc.sql("delete from reminder_declined where participant_id = :participant")
                .param("participant", participant.value())
                .update();
    }
}
