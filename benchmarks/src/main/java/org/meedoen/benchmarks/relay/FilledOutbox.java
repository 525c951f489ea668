package org.meedoen.benchmarks.relay;

import org.meedoen.trial.SqlConnection;

/** The service's outbox, filled as if many transactions had just been committed, and a copy of it that no relay reads. */
record FilledOutbox(SqlConnection sql) {

    private static final String COPY = """
            create schema if not exists bare;
            create table if not exists bare.outbox (like public.outbox including all);
            truncate bare.outbox;
            """;

    /** Each event holds its number, by which it is recognized on the topic. */
    private static final String FILL = """
            insert into %s.outbox (event_id, topic, key, type, payload)
            select gen_random_uuid(), 'meedoen.places', 'relay', 'meedoen.place.confirmed.v1', json_build_object(
                'congress', 'relay', 'signupId', gen_random_uuid(), 'slotId', gen_random_uuid(),
                'participantId', gen_random_uuid(), 'decision', number, 'how', 'AT_ONCE')::text
            from generate_series(1, ?) as number order by number
            """;

    void fill(int rows) {
        sql.run(FILL.formatted("public"), rows);
    }

    void fillCopy(int rows) {
        sql.run(COPY);
        sql.run(FILL.formatted("bare"), rows);
    }

    long rows() {
        return sql.number("select count(*) from outbox");
    }
}
