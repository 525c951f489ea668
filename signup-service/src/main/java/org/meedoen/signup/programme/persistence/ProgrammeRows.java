package org.meedoen.signup.programme.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.programme.Programme;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.programme.SlotBefore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored sessions and slots. */
@Repository
public class ProgrammeRows {

    static final String SLOTS = """
            select slot.*, session.kind from slot join session on session.id = slot.session_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProgrammeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Programme of(CongressId congress) {
        return new Programme(sessions(congress), slots(congress));
    }

    private List<Session> sessions(CongressId congress) {
        return jdbc.sql("select * from session where congress = :congress order by key")
                .param("congress", congress.value())
                .query(SessionRow::session)
                .list();
    }

    public List<Slot> slots(CongressId congress) {
        return jdbc.sql(SLOTS + "where slot.congress = :congress order by slot.starts_at, slot.key")
                .param("congress", congress.value())
                .query(SlotRow::slot)
                .list();
    }

    public Optional<Slot> slot(CongressId congress, SlotId id) {
        return jdbc.sql(SLOTS + "where slot.congress = :congress and slot.id = :id")
                .param("congress", congress.value())
                .param("id", id.value())
                .query(SlotRow::slot)
                .optional();
    }

    public Optional<CongressId> congressOfSlot(SlotId id) {
        return jdbc.sql("select congress from slot where id = :id")
                .param("id", id.value())
                .query(ProgrammeRows::congress)
                .optional();
    }

    public Optional<Session> session(UUID id) {
        return jdbc.sql("select * from session where id = :id")
                .param("id", id)
                .query(SessionRow::session)
                .optional();
    }

    public void saveSessions(CongressId congress, List<Session> sessions) {
        jdbc.sql("""
                insert into session
                select * from jsonb_populate_recordset(null::session, :rows::jsonb)
                on conflict (id) do update
                set kind = excluded.kind, title_nl = excluded.title_nl, title_en = excluded.title_en,
                    abstract_nl = excluded.abstract_nl, abstract_en = excluded.abstract_en, hosts = excluded.hosts,
                    theme = excluded.theme, theme_en = excluded.theme_en, district = excluded.district, language = excluded.language,
                    accessibility = excluded.accessibility,
                    accessibility_en = excluded.accessibility_en, signup_opens_at = excluded.signup_opens_at,
                    signup_closes_at = excluded.signup_closes_at
                """)
                .param(
                        "rows",
                        rows(sessions.stream()
                                .map(one -> SessionRow.of(congress, one))
                                .toList()))
                .update();
    }

    /** The times and places of a slot before each published change, the oldest first. */
    public List<SlotBefore> before(SlotId slot) {
        return jdbc.sql("select * from slot_before where slot_id = :slot order by until_version")
                .param("slot", slot.value())
                .query((row, number) -> new SlotBefore(
                        row.getLong("until_version"),
                        Columns.instant(row, "starts_at"),
                        Columns.instant(row, "ends_at"),
                        SlotRow.meetingPoint(row),
                        row.getString("end_point"),
                        row.getString("end_point_en")))
                .list();
    }

    public void saveSlots(CongressId congress, List<Slot> slots) {
        var rows = rows(slots.stream().map(one -> SlotRow.of(congress, one)).toList());
        rememberBefore(rows);
        jdbc.sql("""
                insert into slot
                select * from jsonb_populate_recordset(null::slot, :rows::jsonb)
                on conflict (id) do update
                set starts_at = excluded.starts_at, ends_at = excluded.ends_at, day = excluded.day,
                    meeting_point = excluded.meeting_point, meeting_point_en = excluded.meeting_point_en,
                    meeting_latitude = excluded.meeting_latitude,
                    meeting_longitude = excluded.meeting_longitude, end_point = excluded.end_point,
                    end_point_en = excluded.end_point_en,
                    capacity = excluded.capacity, waiting_list = excluded.waiting_list,
                    cancelled = excluded.cancelled, version = excluded.version,
                    promotion_until = excluded.promotion_until, promoting = excluded.promoting,
                    per_organisation = excluded.per_organisation, quota_until = excluded.quota_until,
                    quota_ended = excluded.quota_ended, begun = excluded.begun,
                    set_aside = excluded.set_aside, set_aside_until = excluded.set_aside_until,
                    set_aside_ended = excluded.set_aside_ended,
                    cancelled_because_nl = excluded.cancelled_because_nl,
                    cancelled_because_en = excluded.cancelled_because_en
                """).param("rows", rows).update();
    }

    private void rememberBefore(String rows) {
        jdbc.sql("""
                insert into slot_before
                select slot.id, after.version, slot.starts_at, slot.ends_at, slot.meeting_point, slot.meeting_latitude,
                    slot.meeting_longitude, slot.end_point, slot.meeting_point_en, slot.end_point_en
                from jsonb_populate_recordset(null::slot, :rows::jsonb) after
                join slot on slot.id = after.id and slot.version < after.version
                where (slot.starts_at, slot.ends_at, slot.meeting_point, slot.meeting_latitude, slot.meeting_longitude)
                    is distinct from (after.starts_at, after.ends_at, after.meeting_point, after.meeting_latitude,
                        after.meeting_longitude)
                on conflict do nothing
                """).param("rows", rows).update();
    }

    private static CongressId congress(ResultSet row, int number) throws SQLException {
        return new CongressId(row.getString("congress"));
    }

    private String rows(List<?> rows) {
        return json.writeValueAsString(rows);
    }
}
