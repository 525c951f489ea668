package org.meedoen.capacity.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DistributionRows {

    private static final String HELD = """
            select slot_id, organisation, count(*)::int as confirmed
            from slot join place on place.slot_id = slot.id
            where slot.congress = :congress and standing = 'CONFIRMED'
            group by slot_id, organisation
            """;

    private static final String ONLY_WAITING = """
            select count(*)::int from (
                select from slot join place on place.slot_id = slot.id
                where slot.congress = :congress and standing in ('CONFIRMED', 'WAITING')
                group by participant_id
                having bool_and(standing = 'WAITING')) as participant
            """;

    private final ReadOnlyDatabase database;
    private final JdbcClient jdbc;

    DistributionRows(ReadOnlyDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    Distribution distribution(CongressId congress) {
        return database.snapshot(() -> Distribution.of(held(congress), onlyWaiting(congress)));
    }

    private List<HeldPlaces> held(CongressId congress) {
        return jdbc.sql(HELD)
                .param("congress", congress.value())
                .query(DistributionRows::held)
                .list();
    }

    private int onlyWaiting(CongressId congress) {
        return jdbc.sql(ONLY_WAITING)
                .param("congress", congress.value())
                .query(Integer.class)
                .single();
    }

    private static HeldPlaces held(ResultSet row, int number) throws SQLException {
        return new HeldPlaces(
                row.getObject("slot_id", UUID.class), row.getString("organisation"), row.getInt("confirmed"));
    }
}
