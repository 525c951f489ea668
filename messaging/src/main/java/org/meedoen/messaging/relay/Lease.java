package org.meedoen.messaging.relay;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may lead, by the database's clock. It only keeps two relays from working at once; that a former leader can't
 * publish any more is Kafka's fence, not this lease's doing.
 */
final class Lease {

    private static final Duration LENGTH = Duration.ofSeconds(4);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private static final String TAKE = """
            update relay_lease
            set holder = :me, expires_at = clock_timestamp() + make_interval(secs => :seconds)
            where holder = :me or expires_at < clock_timestamp()
            """;

    private static final String RELEASE = "update relay_lease set expires_at = '-infinity' where holder = :me";
    private static final String NAME = "select name from relay_lease";

    private final JdbcClient jdbc;
    private final UUID me = UUID.randomUUID();
    private long taken;

    Lease(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes it when it is free, prolongs it when it is ours. */
    boolean take() {
        taken = System.nanoTime();
        return jdbc.sql(TAKE)
                        .param("me", me)
                        .param("seconds", LENGTH.toSeconds())
                        .update()
                == 1;
    }

    /** Cheap enough to be asked before each batch. */
    boolean keep() {
        return System.nanoTime() - taken < RENEWAL.toNanos() || take();
    }

    void release() {
        jdbc.sql(RELEASE).param("me", me).update();
    }

    /** The same for all who compete for it, in no other database. */
    UUID name() {
        return jdbc.sql(NAME).query(UUID.class).single();
    }
}
