package org.meedoen.capacity.allocation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.meedoen.capacity.allocation.Caps;
import org.meedoen.capacity.allocation.Pairs;
import org.meedoen.capacity.allocation.Settings;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.messaging.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SettingRows {

    private static final String OF = """
            select caps, caps_version, pair_passes, pairs_version from congress where slug = :congress
            """;

    private static final String WRITE = """
            update congress
            set caps = :caps::jsonb, caps_version = :capsVersion, pair_passes = :passes, pairs_version = :pairsVersion
            where slug = :congress
            """;

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Settings of(String congress) {
        return jdbc.sql(OF)
                .param("congress", congress)
                .query(SettingRows::settings)
                .optional()
                .orElse(Settings.UNTOLD);
    }

    void write(String congress, Settings settings) {
        var caps = settings.caps();
        var pairs = settings.pairs();
        jdbc.sql(WRITE)
                .param("congress", congress)
                .param("caps", EventJson.mapper().writeValueAsString(caps.caps()))
                .param("capsVersion", caps.version())
                .param("passes", pairs.passes())
                .param("pairsVersion", pairs.version())
                .update();
    }

    private static Settings settings(ResultSet row, int number) throws SQLException {
        var caps = EventJson.mapper().readValue(row.getString("caps"), Cap[].class);
        return new Settings(
                new Caps(row.getLong("caps_version"), List.of(caps)),
                new Pairs(row.getLong("pairs_version"), row.getInt("pair_passes")));
    }
}
