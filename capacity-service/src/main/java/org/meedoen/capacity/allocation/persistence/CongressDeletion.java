package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes congresses in two steps. What people have goes with the congress's last event. Its slots stay until everybody is told
 * that they are gone, at the pace at which their numbers are told, and go then.
 */
@Component
public class CongressDeletion {

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
            "delete from place where congress = any (:slugs::text[])");

    private static final List<String> SLOTS = List.of(
            "delete from slot where congress = any (:slugs::text[])",
            "delete from congress where slug = any (:slugs::text[])");

    private final JdbcClient jdbc;

    CongressDeletion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on no event of theirs is taken. Under their locks; again it changes nothing. */
    public void deletePlaces(Collection<String> congresses) {
        run(PLACES, congresses);
    }

    /** Of those among these that are deleted, once nobody is shown their slots. */
    public void deleteSlots(Collection<String> congresses) {
        var deleted = jdbc.sql("select slug from deleted_congress where slug = any (:slugs::text[])")
                .param("slugs", congresses.toArray(String[]::new))
                .query(String.class)
                .list();
        if (!deleted.isEmpty()) run(SLOTS, deleted);
    }

    private void run(List<String> statements, Collection<String> congresses) {
        var slugs = congresses.toArray(String[]::new);
        for (var sql : statements) jdbc.sql(sql).param("slugs", slugs).update();
    }
}
