package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.List;
import org.meedoen.capacity.allocation.SlotDeletion;
import org.meedoen.contracts.CongressId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes congresses in two steps. The congress's last event deletes its places. Its slots are deleted later, when their
 * removal is published.
 */
@Component
public class CongressDeletion implements SlotDeletion {

    private static final List<String> PLACES = List.of(
            "insert into deleted_congress (slug) select unnest(:slugs::text[]) on conflict do nothing",
            "update congress set published = false where slug = any (:slugs::text[])",
            """
            delete from moved_onto using place
            where place.signup_id = moved_onto.signup_id and place.congress = any (:slugs::text[])
            """,
            """
            delete from kept_off_day using place
            where place.signup_id = kept_off_day.signup_id and place.congress = any (:slugs::text[])
            """,
            """
            delete from assigned_over_capacity using place
            where place.signup_id = assigned_over_capacity.signup_id and place.congress = any (:slugs::text[])
            """,
            "delete from decided_batch where congress = any (:slugs::text[])",
            "delete from place where congress = any (:slugs::text[])");

    private static final List<String> SLOTS = List.of(
            "delete from slot where congress = any (:slugs::text[])",
            "delete from congress where slug = any (:slugs::text[])");

    private final JdbcClient jdbc;

    CongressDeletion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Later events of these congresses are ignored. The caller holds the locks of the congresses. Idempotent. */
    public void deletePlaces(Collection<CongressId> congresses) {
        run(PLACES, congresses);
    }

    @Override
    public void deleteSlots(Collection<CongressId> congresses) {
        var deleted = jdbc.sql("select slug from deleted_congress where slug = any (:slugs::text[])")
                .param("slugs", SqlArrays.of(congresses))
                .query((row, number) -> new CongressId(row.getString("slug")))
                .list();
        if (!deleted.isEmpty()) run(SLOTS, deleted);
    }

    private void run(List<String> statements, Collection<CongressId> congresses) {
        var slugs = SqlArrays.of(congresses);
        for (var sql : statements) jdbc.sql(sql).param("slugs", slugs).update();
    }
}
