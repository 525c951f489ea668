package org.meedoen.capacity.allocation.persistence;

import org.meedoen.capacity.allocation.CongressSettings;
import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SettingRows {

    private static final String WRITE = """
            update congress
            set caps = :caps::jsonb, caps_version = :capsVersion, pair_passes = :passes, pairs_version = :pairsVersion
            where slug = :congress
            """;

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CongressId congress, CongressSettings settings) {
        var caps = settings.caps();
        var pairs = settings.pairs();
        jdbc.sql(WRITE)
                .param("congress", congress.value())
                .param("caps", EventJson.mapper().writeValueAsString(caps.caps()))
                .param("capsVersion", caps.version())
                .param("passes", pairs.passes())
                .param("pairsVersion", pairs.version())
                .update();
    }
}
