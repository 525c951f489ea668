package org.meedoen.readonly;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service's database for queries that read many rows: reports, lists, counts, exports. PostgreSQL plans each query by
 * its statistics, unlike on the service's other connections. Writes fail, and so does a query that takes too long.
 */
public final class ReadOnlyDatabase implements AutoCloseable {

    /** Reads with the client for its queries. */
    @FunctionalInterface
    public interface Reading<E extends Exception> {
        void with(JdbcClient jdbc) throws E;
    }

    /** Takes rows that can be read once. */
    @FunctionalInterface
    public interface Receiver<T, E extends Exception> {
        void receive(Stream<T> rows) throws E;
    }

    private static final int ROWS_AT_ONCE = 500;

    private final HikariDataSource pool;
    private final HikariDataSource downloads;
    private final JdbcClient jdbc;
    private final JdbcClient cursors;
    private final int rowsPerSecond;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate download;

    /**
     * @param downloads connections of their own, as those who receive a file set the pace of the query
     * @param rowsPerSecond the fastest pace of a file
     */
    ReadOnlyDatabase(HikariDataSource pool, HikariDataSource downloads, int rowsPerSecond) {
        this.pool = pool;
        this.downloads = downloads;
        this.rowsPerSecond = rowsPerSecond;
        jdbc = JdbcClient.create(pool);
        cursors = JdbcClient.create(inParts(downloads));
        snapshot = snapshotOf(pool);
        download = snapshotOf(downloads);
    }

    private static JdbcTemplate inParts(HikariDataSource downloads) {
        var template = new JdbcTemplate(downloads);
        template.setFetchSize(ROWS_AT_ONCE);
        return template;
    }

    private static TransactionTemplate snapshotOf(HikariDataSource pool) {
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(pool));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs several queries on one consistent snapshot. */
    public <T> T snapshot(Supplier<T> queries) {
        return Objects.requireNonNull(snapshot.execute(transaction -> queries.get()));
    }

    /** Queries on one snapshot whose rows arrive in parts, so that memory does not grow with their number. */
    public <E extends Exception> void download(Reading<E> reading) throws E {
        var manager = Objects.requireNonNull(download.getTransactionManager());
        var transaction = manager.getTransaction(download);
        try {
            reading.with(cursors);
        } finally {
            manager.rollback(transaction);
        }
    }

    /** The rows of one query, as they arrive, and at a pace that leaves the processors to others. */
    public <T, E extends Exception> void download(
            Function<JdbcClient, JdbcClient.MappedQuerySpec<T>> query, Receiver<T, E> receiver) throws E {
        this.<E>download(jdbc -> {
            try (var rows = query.apply(jdbc).stream()) {
                var pace = Pace.of(rowsPerSecond, ROWS_AT_ONCE);
                receiver.receive(rows.peek(_ -> pace.row()));
            }
        });
    }

    @Override
    public void close() {
        pool.close();
        downloads.close();
    }
}
