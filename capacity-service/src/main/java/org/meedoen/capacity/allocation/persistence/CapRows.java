package org.meedoen.capacity.allocation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.meedoen.capacity.allocation.Caps;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.messaging.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CapRows {

    private static final String OF = """
            select caps, caps_version from congress where slug = :congress
            """;

    private static final String WRITE = """
            update congress set caps = :caps::jsonb, caps_version = :version where slug = :congress
            """;

    private final JdbcClient jdbc;

    CapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Caps of(String congress) {
        return jdbc.sql(OF)
                .param("congress", congress)
                .query(CapRows::caps)
                .optional()
                .orElse(Caps.NONE);
    }

    void write(String congress, Caps caps) {
        jdbc.sql(WRITE)
                .param("congress", congress)
                .param("version", caps.version())
                .param("caps", EventJson.mapper().writeValueAsString(caps.caps()))
                .update();
    }

    private static Caps caps(ResultSet row, int number) throws SQLException {
        var caps = EventJson.mapper().readValue(row.getString("caps"), Cap[].class);
        return new Caps(row.getLong("caps_version"), List.of(caps));
    }
}
