package org.meedoen.capacity.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed in the slots' numbers since everybody was told last. */
@Component
class ChangedNumbers {

    /** Held to the end of the transaction: of two who tell, the second knows at least what the first did. */
    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('availability', 1))
            """;

    private static final String UNTOLD = """
            select slug, congress.version, coalesce(told.version, 0) as told
            from congress left join told on told.congress = slug
            where congress.version > coalesce(told.version, 0)
            """;

    private static final String CHANGED = """
            select slot.* from unnest(:congresses::text[], :told::bigint[]) as untold (congress, version)
            join slot on slot.congress = untold.congress
            where slot.changed_in > untold.version
            """;

    private static final String TOLD = """
            insert into told (congress, version)
            select congress, version from unnest(:congresses::text[], :versions::bigint[]) as now_told (congress, version)
            on conflict (congress) do update set version = excluded.version
            """;

    private final JdbcClient jdbc;

    ChangedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param told the version that was told last; what has changed since is not known */
    record Untold(String congress, long version, long told) {}

    /** Whether nobody else is telling; nobody will until the transaction ends. */
    boolean lock() {
        return jdbc.sql(LOCK).query(Boolean.class).single();
    }

    List<Untold> untold() {
        return jdbc.sql(UNTOLD)
                .query((row, number) -> new Untold(row.getString("slug"), row.getLong("version"), row.getLong("told")))
                .list();
    }

    /** As they are now, maybe newer than the congress's version: such a slot is told once more. */
    List<SlotAvailability> of(Collection<Untold> untold) {
        return jdbc.sql(CHANGED)
                .param("congresses", congresses(untold))
                .param("told", untold.stream().map(Untold::told).toArray(Long[]::new))
                .query(ChangedNumbers::numbers)
                .list();
    }

    void areTold(Collection<Untold> now) {
        jdbc.sql(TOLD)
                .param("congresses", congresses(now))
                .param("versions", now.stream().map(Untold::version).toArray(Long[]::new))
                .update();
    }

    private static String[] congresses(Collection<Untold> untold) {
        return untold.stream().map(Untold::congress).toArray(String[]::new);
    }

    private static SlotAvailability numbers(ResultSet row, int number) throws SQLException {
        return new SlotAvailability(
                row.getString("congress"),
                row.getObject("id", UUID.class),
                row.getLong("changes"),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("waiting"),
                row.getBoolean("cancelled"));
    }
}
