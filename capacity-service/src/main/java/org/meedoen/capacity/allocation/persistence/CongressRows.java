package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Caps;
import org.meedoen.capacity.allocation.CongressSettings;
import org.meedoen.capacity.allocation.PairSettings;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.messaging.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the congresses. The holder of a row's lock is the only writer of that congress. */
@Component
public class CongressRows {

    private static final String LOCK = """
            select slug, version, caps, caps_version, pair_passes, pairs_version from congress
            where slug = any(:slugs::text[]) and not exists (
                select from deleted_congress where deleted_congress.slug = congress.slug)
            order by slug for update
            """;

    private static final String FIND = """
            select slug, version, caps, caps_version, pair_passes, pairs_version from congress where slug = :slug
            """;

    private static final String ADD = """
            insert into congress (slug)
            select slug from unnest(:slugs::text[]) as asked (slug)
            where not exists (select from deleted_congress where deleted_congress.slug = asked.slug)
            order by 1 on conflict do nothing
            """;

    private static final String CHANGED = """
            update congress set version = version + 1 where slug = any(:slugs::text[]) returning slug, version
            """;

    private static final String PUBLISH = """
            update congress set published = newest.published, publication_version = newest.version
            from (select distinct on (slug) * from unnest(:slugs::text[], :versions::bigint[], :published::boolean[])
                      as change (slug, version, published)
                  order by slug, version desc) as newest
            where congress.slug = newest.slug and congress.publication_version < newest.version
            """;

    private final JdbcClient jdbc;

    CongressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the rows until the transaction ends, and adds missing congresses. The order is always the same, which
     * prevents deadlocks.
     *
     * @return the locked congresses; deleted ones are left out
     */
    public Map<CongressId, Congress> lock(Collection<CongressId> congresses) {
        var slugs = SqlArrays.of(congresses);
        var known = locked(slugs);
        if (known.size() == slugs.length) return known;
        jdbc.sql(ADD).param("slugs", slugs).update();
        return locked(slugs);
    }

    /** Without a lock. */
    Optional<Congress> find(CongressId congress) {
        return jdbc.sql(FIND)
                .param("slug", congress.value())
                .query(CongressRows::congress)
                .optional()
                .map(InCongress::value);
    }

    /** Increments the versions and returns them. */
    public Map<CongressId, Long> changed(Collection<CongressId> congresses) {
        return jdbc
                .sql(CHANGED)
                .param("slugs", SqlArrays.of(congresses))
                .query((row, number) -> new InCongress<>(new CongressId(row.getString("slug")), row.getLong("version")))
                .list()
                .stream()
                .collect(toMap(InCongress::congress, InCongress::value));
    }

    /** Requires the locks of the congresses. A change that is not newer than the stored version has no effect. */
    public void publish(Collection<PublicationChanged> changes) {
        jdbc.sql(PUBLISH)
                .param("slugs", SqlArrays.of(changes, PublicationChanged::congress))
                .param(
                        "versions",
                        changes.stream().map(PublicationChanged::version).toArray(Long[]::new))
                .param(
                        "published",
                        changes.stream().map(PublicationChanged::published).toArray(Boolean[]::new))
                .update();
    }

    private Map<CongressId, Congress> locked(@Nullable String[] slugs) {
        return jdbc.sql(LOCK).param("slugs", slugs).query(CongressRows::congress).list().stream()
                .collect(toMap(InCongress::congress, InCongress::value));
    }

    private static InCongress<Congress> congress(ResultSet row, int number) throws SQLException {
        var caps = EventJson.mapper().readValue(row.getString("caps"), Cap[].class);
        return new InCongress<>(
                new CongressId(row.getString("slug")),
                new Congress(
                        row.getLong("version"),
                        new CongressSettings(
                                new Caps(row.getLong("caps_version"), List.of(caps)),
                                new PairSettings(row.getLong("pairs_version"), row.getInt("pair_passes")))));
    }
}
