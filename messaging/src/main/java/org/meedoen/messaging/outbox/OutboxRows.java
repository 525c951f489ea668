package org.meedoen.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Outbox.Backlog;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code outbox}. */
public final class OutboxRows {

    /** Identity values follow the order of the arrays. */
    private static final String INSERT = """
            insert into outbox (event_id, topic, key, type, payload)
            select event_id, topic, key, type, payload
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as event (event_id, topic, key, type, payload, place)
            order by place
            """;

    private static final String FIRST = """
            select id, event_id, topic, key, type, payload, created_at
            from outbox
            order by id
            limit ?
            """;

    private static final String DELETE = """
            delete from outbox
            where id = any (?) and exists (select from relay_lease where term = ?)
            """;
    private static final String COUNT = "select count(*) from outbox";

    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at))::bigint, 0) from outbox
            """;

    private final JdbcTemplate jdbc;

    public OutboxRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<NewOutboxRow> rows) {
        jdbc.update(INSERT, statement -> {
            statement.setObject(1, column(rows, NewOutboxRow::eventId).toArray(UUID[]::new));
            statement.setObject(2, column(rows, NewOutboxRow::topic).toArray(String[]::new));
            statement.setObject(3, column(rows, NewOutboxRow::key).toArray(String[]::new));
            statement.setObject(4, column(rows, NewOutboxRow::type).toArray(String[]::new));
            statement.setObject(5, column(rows, NewOutboxRow::payload).toArray(String[]::new));
        });
    }

    public List<OutboxRow> first(int limit) {
        return jdbc.query(FIRST, OutboxRows::row, limit);
    }

    /**
     * Does nothing if a later term has begun: consumers may have skipped these records, and the successor publishes them again. If
     * no later term is visible, Kafka had these records before the first record of any successor.
     */
    public void delete(List<OutboxRow> rows, long term) {
        var ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
        jdbc.update(DELETE, statement -> {
            statement.setObject(1, ids);
            statement.setLong(2, term);
        });
    }

    public long count() {
        var count = jdbc.queryForObject(COUNT, Long.class);
        return count == null ? 0 : count;
    }

    Backlog backlog() {
        return Objects.requireNonNull(jdbc.queryForObject(
                BACKLOG, (row, number) -> new Backlog(row.getLong(1), Math.max(0, row.getLong(2)))));
    }

    private static <T extends @Nullable Object> List<T> column(
            List<NewOutboxRow> rows, Function<NewOutboxRow, T> column) {
        return rows.stream().map(column).toList();
    }

    private static OutboxRow row(ResultSet result, int number) throws SQLException {
        return new OutboxRow(
                result.getLong(1),
                result.getObject(2, UUID.class),
                result.getString(3),
                result.getString(4),
                result.getString(5),
                result.getString(6),
                result.getTimestamp(7).toInstant());
    }
}
