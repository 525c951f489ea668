package org.meedoen.notification.delivery.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts a congress's mails. */
@Repository
public class MailCounts {

    private static final String COUNTS = """
            select count(*) filter (where lane = 'PLACE') as decided,
                count(*) filter (where state = 'WAITING' and attempts < :stuck) as waiting,
                coalesce(extract(epoch from now() - min(created_at)
                    filter (where state = 'WAITING' and attempts < :stuck and lane <> 'ANNOUNCEMENT'))::bigint, 0)
                    as oldest_seconds,
                count(*) filter (where state = 'WAITING' and attempts >= :stuck) as stuck,
                count(*) filter (where state = 'GIVEN_UP') as given_up
            from mails where congress = :congress
            """;

    private final JdbcClient jdbc;

    MailCounts(ReadOnlyDatabase database) {
        this.jdbc = database.jdbc();
    }

    /**
     * @param decided decisions with a recorded mail, sent or not
     * @param oldestSeconds how long the oldest waiting mail has been waiting; messages of the organisers may wait longer
     */
    public record Counts(int decided, int waiting, long oldestSeconds, int stuck, int givenUp) {}

    public Counts of(CongressId congress) {
        return jdbc.sql(COUNTS)
                .param("congress", congress.value())
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .query(Counts.class)
                .single();
    }
}
