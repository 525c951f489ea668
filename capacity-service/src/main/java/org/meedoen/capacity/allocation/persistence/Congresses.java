package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meedoen.capacity.allocation.Caps;
import org.meedoen.capacity.allocation.Pairs;
import org.meedoen.capacity.allocation.Settings;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.messaging.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The congresses' rows. Who holds one's lock is the congress's only writer. */
@Component
public class Congresses {

    private static final String LOCK = """
            select slug, version, caps, caps_version, pair_passes, pairs_version from congress
            where slug = any(:slugs::text[]) order by slug for update
            """;

    private static final String ADD = """
            insert into congress (slug) select unnest(:slugs::text[]) order by 1 on conflict do nothing
            """;

    private static final String CHANGED = """
            update congress set version = version + 1 where slug = any(:slugs::text[]) returning slug, version
            """;

    private final JdbcClient jdbc;

    Congresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends; a congress not seen before is added. Always in the same order: no deadlock.
     *
     * @return each of them as it is
     */
    public Map<String, Congress> lock(Collection<String> congresses) {
        var slugs = congresses.toArray(String[]::new);
        var known = locked(slugs);
        if (known.size() == slugs.length) return known;
        jdbc.sql(ADD).param("slugs", slugs).update();
        return locked(slugs);
    }

    /** Returns each one's version, one more than before. */
    public Map<String, Long> changed(Collection<String> congresses) {
        return jdbc
                .sql(CHANGED)
                .param("slugs", congresses.toArray(String[]::new))
                .query((row, number) -> new InCongress<>(row.getString("slug"), row.getLong("version")))
                .list()
                .stream()
                .collect(toMap(InCongress::congress, InCongress::value));
    }

    private Map<String, Congress> locked(String[] slugs) {
        return jdbc.sql(LOCK).param("slugs", slugs).query(Congresses::congress).list().stream()
                .collect(toMap(InCongress::congress, InCongress::value));
    }

    private static InCongress<Congress> congress(ResultSet row, int number) throws SQLException {
        var caps = EventJson.mapper().readValue(row.getString("caps"), Cap[].class);
        return new InCongress<>(
                row.getString("slug"),
                new Congress(
                        row.getLong("version"),
                        new Settings(
                                new Caps(row.getLong("caps_version"), List.of(caps)),
                                new Pairs(row.getLong("pairs_version"), row.getInt("pair_passes")))));
    }
}
