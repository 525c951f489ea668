package org.meedoen.readonly;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The rows of a query that PostgreSQL runs at once, and keeps outside its tables until they have been read. While they are read
 * there is neither a transaction nor a snapshot. A snapshot would keep the deleted rows of all tables, and whoever reads a queue,
 * such as the outbox, would pass all of them each time.
 */
final class HeldCursor implements AutoCloseable {

    static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final long began = System.nanoTime();
    private final Duration longest;

    private HeldCursor(JdbcClient jdbc, Duration longest) {
        this.jdbc = jdbc;
        this.longest = longest;
    }

    /**
     * Runs the query.
     *
     * @param connection which commits each statement
     * @param longest from now on; the query is cancelled after it, and more rows are refused
     */
    static HeldCursor open(
            Connection connection, String sql, UnaryOperator<JdbcClient.StatementSpec> parameters, Duration longest) {
        var cursor = new HeldCursor(client(connection, longest), longest);
        parameters
                .apply(cursor.jdbc.sql("declare download no scroll cursor with hold for " + sql))
                .update();
        return cursor;
    }

    /** The driver cancels: PostgreSQL collects the rows while it commits, when its own statement_timeout no longer counts. */
    private static JdbcClient client(Connection connection, Duration longest) {
        var template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        template.setQueryTimeout((int) longest.plusMillis(999).toSeconds());
        return JdbcClient.create(template);
    }

    <T> Stream<T> rows(RowMapper<T> row) {
        return Stream.iterate(next(row), part -> !part.isEmpty(), _ -> next(row))
                .flatMap(List::stream);
    }

    private <T> List<T> next(RowMapper<T> row) {
        if (System.nanoTime() - began > longest.toNanos()) {
            throw new QueryTimeoutException("The rows were not read within " + longest);
        }
        return jdbc.sql("fetch " + ROWS_AT_ONCE + " from download").query(row).list();
    }

    @Override
    public void close() {
        jdbc.sql("close download").update();
    }
}
