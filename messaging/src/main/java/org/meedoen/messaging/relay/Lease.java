package org.meedoen.messaging.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lease of the leader, by the database's clock, and its term. The lease only prevents two relays from working at once. The
 * term, which consumers and deletions check, makes a former leader harmless.
 */
final class Lease {

    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    /**
     * Terms are derived from the clock, so that they also increase when the database is recreated or restored. Terms are
     * published, so none may be lost in a crash: this commit waits for the disk.
     */
    private static final String TAKE_OVER = """
            update relay_lease
            set holder = :me,
                term = greatest(term + 1, floor(extract(epoch from clock_timestamp()) * 1000)),
                expires_at = clock_timestamp() + make_interval(secs => :seconds)
            where holder = :me or expires_at < clock_timestamp()
            returning term, set_config('synchronous_commit', 'on', true)
            """;

    private static final String RENEW = """
            update relay_lease
            set expires_at = clock_timestamp() + make_interval(secs => :seconds)
            where term = :term
            """;

    private static final String RELEASE = "update relay_lease set expires_at = '-infinity' where term = :term";

    private final JdbcClient jdbc;
    private final UUID me = UUID.randomUUID();
    private long term;
    private long taken;

    Lease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the new term if no other relay leads. */
    Optional<Long> takeOver() {
        taken = System.nanoTime();
        var raised = jdbc.sql(TAKE_OVER)
                .param("me", me)
                .param("seconds", LENGTH.toSeconds())
                .query((row, number) -> row.getLong("term"))
                .optional();
        raised.ifPresent(each -> term = each);
        return raised;
    }

    /** Returns whether the term still holds. Cheap enough to be called before each batch. */
    boolean keep() {
        return System.nanoTime() - taken < RENEWAL.toNanos() || renew();
    }

    void release() {
        jdbc.sql(RELEASE).param("term", term).update();
    }

    private boolean renew() {
        taken = System.nanoTime();
        return jdbc.sql(RENEW)
                        .param("term", term)
                        .param("seconds", LENGTH.toSeconds())
                        .update()
                == 1;
    }
}
