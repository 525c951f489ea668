package org.meedoen.signup.reminder.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.reminder.RemindedDay;
import org.meedoen.signup.reminder.ReminderSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days are to be reminded of, and whom. */
@Repository
public class DueReminderRows {

    /** Until the day begins: afterwards a reminder would come too late to prepare. */
    private static final String DUE = """
            from congress
            left join congress_reminder setting on setting.congress = congress.slug
            cross join unnest(congress.days) as due (day)
            where published_at is not null and coalesce(setting.enabled, true)
              and (due.day - 1 + coalesce(setting.time_of_day, :usual)) at time zone time_zone <= now()
              and due.day::timestamp at time zone time_zone > now()
              and not exists (
                  select from reminded_day done where done.congress = congress.slug and done.day = due.day)
            """;

    private static final String PEOPLE = """
            select distinct signup.participant_id
            from slot
            join congress on congress.slug = slot.congress
            join signup on signup.slot_id = slot.id and signup.status = 'CONFIRMED'
            join participant on participant.id = signup.participant_id and participant.email is not null
            where slot.congress = :congress and (slot.starts_at at time zone congress.time_zone)::date = :day
              and not exists (select from reminder_declined where reminder_declined.participant_id = participant.id)
            order by 1
            """;

    private final JdbcClient jdbc;

    DueReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CongressId> congresses() {
        return jdbc.sql("select distinct congress.slug " + DUE)
                .param("usual", ReminderSettings.USUAL.time())
                .query((row, _) -> new CongressId(row.getString("slug")))
                .list();
    }

    public List<RemindedDay> daysOf(CongressId congress) {
        return jdbc.sql("select due.day, (due.day + 1)::timestamp at time zone time_zone as ends_at " + DUE
                        + " and congress.slug = :congress order by due.day")
                .param("usual", ReminderSettings.USUAL.time())
                .param("congress", congress.value())
                .query((row, _) -> new RemindedDay(
                        row.getObject("day", LocalDate.class),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void done(CongressId congress, LocalDate day) {
        jdbc.sql("insert into reminded_day (congress, day) values (:congress, :day)")
                .param("congress", congress.value())
                .param("day", day)
                .update();
    }

    /** Who has a place on that day and wants to be reminded. */
    public List<ParticipantId> people(CongressId congress, LocalDate day) {
        return jdbc.sql(PEOPLE)
                .param("congress", congress.value())
                .param("day", day)
                .query((row, _) -> new ParticipantId(row.getObject("participant_id", UUID.class)))
                .list();
    }
}
