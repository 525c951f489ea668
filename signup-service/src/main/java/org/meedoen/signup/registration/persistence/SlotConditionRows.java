package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.CongressState;
import org.meedoen.signup.registration.SlotConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the conditions of slots, with the database's time. */
@Repository
public class SlotConditionRows {

    private static final String SELECT = """
            select slot.id, slot.congress, slot.day, slot.cancelled, slot.starts_at, congress.time_zone,
                   congress.published_at, congress.days[cardinality(congress.days)] as last_day, now() as now,
                   coalesce(session.signup_opens_at, congress.signup_opens_at) as opens_at,
                   coalesce(session.signup_closes_at, congress.signup_closes_at) as closes_at
            from slot
            join session on session.id = slot.session_id
            join congress on congress.slug = slot.congress
            where slot.id = any (:slots::uuid[])
            """;

    private final JdbcClient jdbc;

    SlotConditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slots that do not exist are left out. */
    public Map<SlotId, SlotConditions> of(Collection<SlotId> slots) {
        return jdbc.sql(SELECT).param("slots", TextArray.of(slots)).query(SlotConditionRows::entry).list().stream()
                .collect(Collectors.toUnmodifiableMap(SlotConditions::slotId, Function.identity()));
    }

    private static SlotConditions entry(ResultSet row, int number) throws SQLException {
        return new SlotConditions(
                new SlotId(row.getObject("id", UUID.class)),
                new CongressId(row.getString("congress")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("cancelled"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                ZoneId.of(row.getString("time_zone")),
                state(row),
                row.getTimestamp("now").toInstant());
    }

    private static CongressState state(ResultSet row) throws SQLException {
        return Congress.state(
                row.getObject("published_at") != null,
                row.getObject("last_day", LocalDate.class),
                ZoneId.of(row.getString("time_zone")),
                row.getTimestamp("now").toInstant());
    }
}
