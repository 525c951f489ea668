package org.meedoen.signup.congress.persistence;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever takes sign-ups in holds their congresses; who changes what decides about them waits until nobody does. */
@Repository
public class CongressLocks {

    // One order for all, so that two that hold several can't wait for each other.
    private static final String HOLD = """
            select pg_advisory_xact_lock_shared(hashtextextended(slug, 4))::text
            from (select unnest(:slugs::text[]) as slug order by 1) as congress
            """;

    private static final String EXCLUDE = "select pg_advisory_xact_lock(hashtextextended(:congress, 4))::text";

    private final JdbcClient jdbc;

    CongressLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing that decides who may sign up changes until the transaction ends; others may hold them, too. */
    public void hold(Collection<String> congresses) {
        jdbc.sql(HOLD)
                .param("slugs", congresses.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Waits until nobody holds this congress; nobody else does until the transaction ends. */
    public void exclude(String congress) {
        jdbc.sql(EXCLUDE).param("congress", congress).query(String.class).list();
    }
}
