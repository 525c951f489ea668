package org.meedoen.benchmarks.allocation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.trial.SqlConnection;

/**
 * The SQL of a batch of decisions without the decisions: lock, read slots and participants, write places, counters and
 * events, commit. On copies of the service's tables and indexes.
 */
public final class StatementsOnly {

    private static final int BATCH = 1_000;
    private static final NoArgGenerator SIGNUPS = Generators.timeBasedEpochRandomGenerator();
    private static final String EVENT = """
            {"congress":"bare","signupId":"%1$s","slotId":"%1$s","participantId":"%1$s","decision":1,"how":"AT_ONCE"}""";

    private static final String TABLES = """
            create schema if not exists bare;
            create table if not exists bare.congress (like public.congress including all);
            create table if not exists bare.slot (like public.slot including all);
            create table if not exists bare.place (like public.place including all);
            create table if not exists bare.outbox (like public.outbox including all);
            truncate bare.congress, bare.slot, bare.place, bare.outbox;
            insert into bare.congress (slug) values ('bare');
            """;

    private static final String SLOTS = """
            insert into bare.slot (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting, cancelled,
                confirmed, waiting, kept_over, last_rank, changes)
            select id::uuid, 'bare', 1, now(), now() + interval '1 hour', 1000000, true, true, false, 0, 0, 0, 0, 1
            from unnest(?::uuid[]) as id
            """;

    private static final String LOCK = "select slug from bare.congress where slug = 'bare' for update";
    private static final String READ_SLOTS = "select * from bare.slot where congress = 'bare' and id = any (?::uuid[])";
    private static final String READ_PLACES = """
            select * from bare.place where participant_id = any (?::uuid[]) and standing in ('CONFIRMED', 'WAITING')
            """;

    private static final String PLACES = """
            insert into bare.place (signup_id, congress, slot_id, participant_id, standing, rank, decision)
            select signup, 'bare', slot, participant, 'CONFIRMED', ? + number, 1
            from unnest(?::uuid[], ?::uuid[], ?::uuid[]) with ordinality as asked (signup, slot, participant, number)
            """;

    private static final String NUMBERS = """
            update bare.slot set confirmed = confirmed + ?, last_rank = ?, changes = changes + 1 where id = any (?::uuid[])
            """;

    private static final String EVENTS = """
            insert into bare.outbox (event_id, topic, key, type, payload)
            select id, 'meedoen.places', 'bare', 'meedoen.place.confirmed.v1', payload
            from unnest(?::uuid[], ?::text[]) as told (id, payload)
            """;

    private StatementsOnly() {}

    /** Places per second. */
    public static double perSecond(Connection database, int places, int slots) throws SQLException {
        try (var sql = new SqlConnection(database)) {
            sql.run(TABLES);
            var ids = ids(UUID::randomUUID, slots);
            sql.run(SLOTS, (Object) ids);
            database.setAutoCommit(false);
            var begun = System.nanoTime();
            for (var done = 0; done < places; done += BATCH) {
                batch(sql, ids, done);
                database.commit();
            }
            return places / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void batch(SqlConnection sql, String[] slots, int done) {
        var signups = ids(SIGNUPS::generate, BATCH);
        var participants = ids(UUID::randomUUID, BATCH);
        var wanted =
                IntStream.range(0, BATCH).mapToObj(i -> slots[i % slots.length]).toArray(String[]::new);
        var events = Stream.of(signups).map(EVENT::formatted).toArray(String[]::new);
        sql.run(LOCK);
        sql.run(READ_SLOTS, (Object) slots);
        sql.run(READ_PLACES, (Object) participants);
        sql.run(PLACES, (long) done, signups, wanted, participants);
        sql.run(NUMBERS, BATCH / slots.length, (long) done, slots);
        sql.run(EVENTS, ids(UUID::randomUUID, BATCH), events);
    }

    private static String[] ids(Supplier<UUID> one, int count) {
        return Stream.generate(one).limit(count).map(UUID::toString).toArray(String[]::new);
    }
}
