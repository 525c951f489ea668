package org.meedoen.readonly;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service's database for queries that read many rows: reports, lists, counts, exports. PostgreSQL plans each query by
 * its statistics, unlike on the service's other connections. Writes fail, and so does a query that takes too long.
 */
public final class ReadOnlyDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    ReadOnlyDatabase(HikariDataSource pool) {
        this.pool = pool;
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

    @Override
    public void close() {
        pool.close();
    }
}
