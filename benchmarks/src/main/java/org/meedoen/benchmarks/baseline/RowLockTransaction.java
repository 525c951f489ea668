package org.meedoen.benchmarks.baseline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.meedoen.trial.SqlConnection;

/**
 * The usual way to reserve a place: each request locks the slot's row, inserts the sign-up, updates the counter and commits.
 * It runs on the same PostgreSQL without HTTP, sessions, waiting list, mail or events.
 */
public final class RowLockTransaction implements AutoCloseable {

    private static final String TABLES = """
            create table if not exists slot (id uuid primary key, capacity int not null, taken int not null);
            create table if not exists signup (
                id uuid primary key default gen_random_uuid(), slot uuid not null references slot,
                participant uuid not null, at timestamptz not null default now(), unique (slot, participant));
            """;

    private final List<Connection> connections;

    /** @param database opens a connection to a database of its own */
    public RowLockTransaction(Supplier<Connection> database, int clients) {
        try (var sql = new SqlConnection(database.get())) {
            sql.run(TABLES);
        }
        connections = Stream.generate(database).limit(clients).toList();
    }

    /** Sign-ups per second on one slot; each connection begins the next as soon as the last is committed. */
    public double perSecond(int signups) throws InterruptedException, SQLException {
        var begun = System.nanoTime();
        run(signups, number -> System.nanoTime());
        return signups / ((System.nanoTime() - begun) / 1e9);
    }

    /** The latencies at a fixed rate, each from the moment it was due. */
    public Histogram atRate(int perSecond, int signups) throws InterruptedException, SQLException {
        var begun = System.nanoTime();
        return run(signups, number -> begun + number * 1_000_000_000L / perSecond);
    }

    private Histogram run(int signups, IntToLongFunction due) throws InterruptedException, SQLException {
        var slot = UUID.randomUUID();
        var nanos = new ConcurrentHistogram(3);
        connections.getFirst().setAutoCommit(true);
        new SqlConnection(connections.getFirst()).run("insert into slot values (?, ?, 0)", slot, signups);
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(connections.size())) {
            var clients = connections.stream()
                    .map(connection -> client(connection, slot, next, signups, due, nanos))
                    .toList();
            for (var client : threads.invokeAll(clients)) {
                client.resultNow();
            }
        }
        return nanos;
    }

    private static Callable<Boolean> client(
            Connection connection, UUID slot, AtomicInteger next, int signups, IntToLongFunction due, Histogram nanos) {
        return () -> {
            connection.setAutoCommit(false);
            for (var number = next.getAndIncrement(); number < signups; number = next.getAndIncrement()) {
                var since = due.applyAsLong(number);
                LockSupport.parkNanos(since - System.nanoTime());
                signUp(connection, slot);
                nanos.recordValue(Math.max(1, System.nanoTime() - since));
            }
            return true;
        };
    }

    private static void signUp(Connection connection, UUID slot) throws SQLException {
        try (var lock = connection.prepareStatement("select capacity - taken from slot where id = ? for update");
                var insert = connection.prepareStatement("insert into signup (slot, participant) values (?, ?)");
                var count = connection.prepareStatement("update slot set taken = taken + 1 where id = ?")) {
            lock.setObject(1, slot);
            try (var free = lock.executeQuery()) {
                free.next();
                if (free.getInt(1) < 1) {
                    throw new IllegalStateException("The slot is full");
                }
            }
            insert.setObject(1, slot);
            insert.setObject(2, UUID.randomUUID());
            insert.executeUpdate();
            count.setObject(1, slot);
            count.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() {
        connections.forEach(connection -> new SqlConnection(connection).close());
    }
}
