package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Clash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a participant sees of a conflicting slot. */
@Repository
public class ClashRows {

    private static final String SELECT = """
            select slot.id, session.title_nl, coalesce(session.title_en, session.title_nl) as title_en,
                   slot.starts_at, slot.ends_at, congress.time_zone
            from slot
            join session on session.id = slot.session_id
            join congress on congress.slug = slot.congress
            where slot.id = :slot
            """;

    private final JdbcClient jdbc;

    ClashRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Clash> with(SlotId slot) {
        return jdbc.sql(SELECT)
                .param("slot", slot.value())
                .query(ClashRows::clash)
                .optional();
    }

    private static Clash clash(ResultSet row, int number) throws SQLException {
        return new Clash(
                new SlotId(row.getObject("id", UUID.class)),
                new Clash.Title(row.getString("title_nl"), row.getString("title_en")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("time_zone")));
    }
}
