package org.meedoen.signup.reminder.persistence;

import java.time.LocalTime;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.reminder.ReminderSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored settings of reminders. */
@Repository
public class ReminderSettingsRows {

    private final JdbcClient jdbc;

    ReminderSettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if nothing was set. */
    public Optional<ReminderSettings> find(CongressId congress) {
        return jdbc.sql("select enabled, time_of_day from congress_reminder where congress = :congress")
                .param("congress", congress.value())
                .query((row, _) ->
                        new ReminderSettings(row.getBoolean("enabled"), row.getObject("time_of_day", LocalTime.class)))
                .optional();
    }

    public void save(CongressId congress, ReminderSettings settings) {
        jdbc.sql("""
                insert into congress_reminder (congress, enabled, time_of_day) values (:congress, :enabled, :time)
                on conflict (congress) do update set enabled = excluded.enabled, time_of_day = excluded.time_of_day
                """)
                .param("congress", congress.value())
                .param("enabled", settings.enabled())
                .param("time", settings.time())
                .update();
    }
}
