package org.meedoen.capacity.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DashboardRows {

    private static final String VERSION = """
            select coalesce((select version from congress where slug = :congress), 0)
            """;

    private static final String SLOTS = """
            select id, starts_at, ends_at, capacity, confirmed, waiting, waiting_list, promoting, cancelled, set_aside,
                greatest(0, least(set_aside - set_aside_given, capacity - confirmed)) as set_aside_left
            from slot where congress = :congress
            order by starts_at, id
            """;

    private static final String PARTICIPANTS = """
            select count(distinct place.participant_id) from slot join place on place.slot_id = slot.id
            where slot.congress = :congress and place.standing in ('CONFIRMED', 'WAITING')
            """;

    private final JdbcClient byKey;
    private final ReadOnlyDatabase database;

    DashboardRows(JdbcClient byKey, ReadOnlyDatabase database) {
        this.byKey = byKey;
        this.database = database;
    }

    long version(CongressId congress) {
        return version(byKey, congress);
    }

    private static long version(JdbcClient jdbc, CongressId congress) {
        return jdbc.sql(VERSION)
                .param("congress", congress.value())
                .query(Long.class)
                .single();
    }

    Dashboard dashboard(CongressId congress) {
        return database.snapshot(
                () -> Dashboard.of(slots(congress), participants(congress), version(database.jdbc(), congress)));
    }

    private List<SlotState> slots(CongressId congress) {
        return database.jdbc()
                .sql(SLOTS)
                .param("congress", congress.value())
                .query(DashboardRows::slot)
                .list();
    }

    private int participants(CongressId congress) {
        return database.jdbc()
                .sql(PARTICIPANTS)
                .param("congress", congress.value())
                .query(Integer.class)
                .single();
    }

    private static SlotState slot(ResultSet row, int number) throws SQLException {
        return new SlotState(
                row.getObject("id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("waiting"),
                row.getBoolean("waiting_list"),
                row.getBoolean("promoting"),
                row.getBoolean("cancelled"),
                row.getInt("set_aside"),
                row.getInt("set_aside_left"));
    }
}
