package org.meedoen.readonly;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service's database for queries that read many rows: reports, lists, counts, exports. PostgreSQL plans each query by
 * its statistics, unlike on the service's other connections. Writes fail, and so does a query that takes too long.
 */
public final class ReadOnlyDatabase implements AutoCloseable {

    /** Takes rows that can be read once. */
    @FunctionalInterface
    public interface Receiver<T, E extends Exception> {
        void receive(Stream<T> rows) throws E;
    }

    private final HikariDataSource pool;
    private final HikariDataSource downloads;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final ReadOnlyDatabaseProperties properties;

    /** @param downloads connections of their own, as those who receive a file set its pace */
    ReadOnlyDatabase(HikariDataSource pool, HikariDataSource downloads, ReadOnlyDatabaseProperties properties) {
        this.pool = pool;
        this.downloads = downloads;
        this.properties = properties;
        jdbc = JdbcClient.create(pool);
        snapshot = new TransactionTemplate(new JdbcTransactionManager(pool));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs several queries on one consistent snapshot. */
    public <T> T snapshot(Supplier<T> queries) {
        return Objects.requireNonNull(snapshot.execute(transaction -> queries.get()));
    }

    /**
     * The rows of one query, as they were when it began. They arrive in parts, so that memory does not grow with their number, and
     * at a pace that leaves the processors to others.
     */
    public <T, E extends Exception> void download(
            String sql, UnaryOperator<JdbcClient.StatementSpec> parameters, RowMapper<T> row, Receiver<T, E> receiver)
            throws E {
        var connection = DataSourceUtils.getConnection(downloads);
        try (var cursor = HeldCursor.open(connection, sql, parameters, properties.downloadTimeout())) {
            var pace = Pace.of(properties.downloadedRowsPerSecond(), HeldCursor.ROWS_AT_ONCE);
            receiver.receive(cursor.rows(row).peek(_ -> pace.row()));
        } finally {
            DataSourceUtils.releaseConnection(connection, downloads);
        }
    }

    @Override
    public void close() {
        pool.close();
        downloads.close();
    }
}
