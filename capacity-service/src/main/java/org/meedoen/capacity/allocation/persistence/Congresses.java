package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The congresses' rows. Who holds one's lock is the congress's only writer. */
@Component
public class Congresses {

    private static final String LOCK = """
            select slug from congress where slug = any(:slugs::text[]) order by slug for update
            """;

    private static final String ADD = """
            insert into congress (slug) select unnest(:slugs::text[]) order by 1 on conflict do nothing
            """;

    private static final String CHANGED = """
            update congress set version = version + 1 where slug = :slug
            """;

    private final JdbcClient jdbc;

    Congresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends; a congress not seen before is added. Always in the same order: no deadlock. */
    public void lock(Collection<String> congresses) {
        var slugs = congresses.toArray(String[]::new);
        if (locked(slugs) < slugs.length) {
            jdbc.sql(ADD).param("slugs", slugs).update();
            locked(slugs);
        }
    }

    public void changed(String congress) {
        jdbc.sql(CHANGED).param("slug", congress).update();
    }

    private int locked(String[] slugs) {
        return jdbc.sql(LOCK).param("slugs", slugs).query(String.class).list().size();
    }
}
