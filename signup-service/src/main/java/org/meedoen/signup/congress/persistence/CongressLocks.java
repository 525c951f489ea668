package org.meedoen.signup.congress.persistence;

import java.util.Collection;
import org.meedoen.contracts.CongressId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Advisory locks on congresses. A transaction that accepts sign-ups shares the lock; a transaction that changes who may sign up
 * holds it exclusively.
 */
@Repository
public class CongressLocks {

    // Always in the same order, which prevents deadlocks.
    private static final String HOLD = """
            select pg_advisory_xact_lock_shared(hashtextextended(slug, 4))::text
            from (select unnest(:slugs::text[]) as slug order by 1) as congress
            """;

    private static final String EXCLUDE = "select pg_advisory_xact_lock(hashtextextended(:congress, 4))::text";

    private final JdbcClient jdbc;

    CongressLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, no other transaction can change who may sign up. Others may share the locks. */
    public void hold(Collection<CongressId> congresses) {
        jdbc.sql(HOLD)
                .param("slugs", congresses.stream().map(CongressId::value).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Waits until no other transaction holds the lock, and holds it exclusively until this one ends. */
    public void exclude(CongressId congress) {
        jdbc.sql(EXCLUDE)
                .param("congress", congress.value())
                .query(String.class)
                .list();
    }
}
