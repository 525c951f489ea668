package org.meedoen.capacity.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.capacity.SlotRemoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of slots that changed since they were last published. */
@Component
class ChangedAvailabilityRows {

    /** Held until the transaction ends, so that a later publisher sees at least what an earlier one saw. */
    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('availability', 1))
            """;

    private static final String UNPUBLISHED = """
            select slug, congress.version, coalesce(published.version, -1) as published
            from congress left join availability_published as published on published.congress = slug
            where congress.version > coalesce(published.version, -1) and congress.published
            """;

    /** Drafts whose availability was published before, and deleted congresses. */
    private static final String HIDDEN = """
            select slug from congress left join availability_published as published on published.congress = slug
            where not congress.published
              and (published.congress is not null
                   or exists (select from deleted_congress where deleted_congress.slug = congress.slug))
            """;

    private static final String FORGET =
            "delete from availability_published where congress = any (:congresses::text[])";

    private static final String SLOTS = "select congress, id from slot where congress = any (:congresses::text[])";

    private static final String CHANGED = """
            select slot.*, greatest(0, least(set_aside - set_aside_given, capacity - confirmed)) as set_aside_left
            from unnest(:congresses::text[], :published::bigint[]) as unpublished (congress, version)
            join slot on slot.congress = unpublished.congress
            where slot.changed_in > unpublished.version
            """;

    private static final String PUBLISHED = """
            insert into availability_published (congress, version)
            select congress, version from unnest(:congresses::text[], :versions::bigint[]) as now_published (congress, version)
            on conflict (congress) do update set version = excluded.version
            """;

    private final JdbcClient jdbc;

    ChangedAvailabilityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param published the version that was published last */
    record Unpublished(CongressId congress, long version, long published) {}

    /** Whether the lock was free; it is held until the transaction ends. */
    boolean lock() {
        return jdbc.sql(LOCK).query(Boolean.class).single();
    }

    List<Unpublished> unpublished() {
        return jdbc.sql(UNPUBLISHED)
                .query((row, number) -> new Unpublished(
                        new CongressId(row.getString("slug")), row.getLong("version"), row.getLong("published")))
                .list();
    }

    /** The current numbers. They may be newer than the congress's version; such a slot is published once more. */
    List<SlotAvailability> of(Collection<Unpublished> unpublished) {
        return jdbc.sql(CHANGED)
                .param("congresses", congresses(unpublished))
                .param(
                        "published",
                        unpublished.stream().map(Unpublished::published).toArray(Long[]::new))
                .query(ChangedAvailabilityRows::numbers)
                .list();
    }

    void markPublished(Collection<Unpublished> now) {
        jdbc.sql(PUBLISHED)
                .param("congresses", congresses(now))
                .param("versions", now.stream().map(Unpublished::version).toArray(Long[]::new))
                .update();
    }

    List<CongressId> hidden() {
        return jdbc.sql(HIDDEN)
                .query((row, number) -> new CongressId(row.getString("slug")))
                .list();
    }

    /** If such a congress is published again, all its slots are published as new. Returns the slots. */
    List<SlotRemoved> forget(Collection<CongressId> hidden) {
        var slugs = slugs(hidden.stream());
        jdbc.sql(FORGET).param("congresses", slugs).update();
        return jdbc.sql(SLOTS)
                .param("congresses", slugs)
                .query((row, number) -> new SlotRemoved(
                        new CongressId(row.getString("congress")), new SlotId(row.getObject("id", UUID.class))))
                .list();
    }

    private static String[] congresses(Collection<Unpublished> unpublished) {
        return slugs(unpublished.stream().map(Unpublished::congress));
    }

    private static String[] slugs(Stream<CongressId> congresses) {
        return congresses.map(CongressId::value).toArray(String[]::new);
    }

    private static SlotAvailability numbers(ResultSet row, int number) throws SQLException {
        return new SlotAvailability(
                new CongressId(row.getString("congress")),
                new SlotId(row.getObject("id", UUID.class)),
                row.getLong("changes"),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("waiting"),
                row.getBoolean("cancelled"),
                row.getInt("set_aside_left") == 0 ? null : row.getInt("set_aside_left"));
    }
}
