package org.meedoen.signup.calendar.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.calendar.EntryIdentity;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.calendar.CalendarEntry;
import org.meedoen.signup.calendar.CalendarEntry.SessionInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.SlotInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.State;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.text.Translated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a participant's calendar shows, in one statement, as calendars ask for it again and again. */
@Repository
public class CalendarEntryRows {

    // Nobody is promoted any more to what has begun.
    private static final String SELECT = """
            select signup.id, signup.status, signup.decision, slot.version,
                   coalesce(signup.decided_at, signup.requested_at) as changed_at,
                   slot.starts_at, slot.ends_at, slot.meeting_point, slot.meeting_point_en, slot.meeting_latitude,
                   slot.meeting_longitude, slot.end_point, slot.end_point_en, slot.cancelled,
                   slot.cancelled_because_nl, slot.cancelled_because_en,
                   session.id as session_id, session.kind, session.title_nl, session.title_en, session.abstract_nl,
                   session.abstract_en, session.hosts, session.accessibility, session.accessibility_en
            from signup
            join slot on slot.id = signup.slot_id
            join session on session.id = slot.session_id
            where signup.participant_id = :participant
              and (signup.status = 'CONFIRMED'
                   or signup.status = 'WAITLISTED' and slot.starts_at > now()
                   or signup.status = 'CANCELLED' and slot.cancelled)
            order by slot.starts_at, signup.id
            """;

    private final JdbcClient jdbc;

    CalendarEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of time. */
    public List<CalendarEntry> of(ParticipantId participant) {
        return jdbc.sql(SELECT)
                .param("participant", participant.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                new SignupId(row.getObject("id", UUID.class)),
                state(row),
                EntryIdentity.sequence(row.getInt("decision"), row.getLong("version")),
                row.getTimestamp("changed_at").toInstant(),
                session(row),
                slot(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getBoolean("cancelled")) return State.CANCELLED;
        return row.getString("status").equals("WAITLISTED") ? State.WAITING : State.PLACE;
    }

    private static SessionInCalendar session(ResultSet row) throws SQLException {
        return new SessionInCalendar(
                row.getObject("session_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new Translated(row.getString("title_nl"), row.getString("title_en")),
                new Translated(row.getString("abstract_nl"), row.getString("abstract_en")),
                List.of((String[]) row.getArray("hosts").getArray()),
                Translated.orNull(row.getString("accessibility"), row.getString("accessibility_en")));
    }

    private static SlotInCalendar slot(ResultSet row) throws SQLException {
        return new SlotInCalendar(
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                meetingPoint(row),
                Translated.orNull(row.getString("end_point"), row.getString("end_point_en")),
                Translated.orNull(row.getString("cancelled_because_nl"), row.getString("cancelled_because_en")));
    }

    private static MeetingPoint meetingPoint(ResultSet row) throws SQLException {
        return new MeetingPoint(
                row.getString("meeting_point"),
                row.getString("meeting_point_en"),
                degrees(row, "meeting_latitude"),
                degrees(row, "meeting_longitude"));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var degrees = row.getDouble(column);
        return row.wasNull() ? null : degrees;
    }
}
