package org.meedoen.benchmarks.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads and deletes the rows as the relay does, with its batches and connection settings, without sending them. */
final class TableOnly {

    private static final int BATCH = 2_000;
    private static final String SESSION =
            "set synchronous_commit = off; set enable_seqscan = off; set enable_sort = off";
    private static final String FIRST = """
            select id, event_id, topic, key, type, payload, created_at from bare.outbox order by id limit ?
            """;
    private static final String DELETE = "delete from bare.outbox where id = any (?)";

    private TableOnly() {}

    static double perSecond(Connection database, int rows) throws SQLException {
        try (database;
                var session = database.createStatement()) {
            session.execute(SESSION);
            var begun = System.nanoTime();
            for (var batch = first(database); !batch.isEmpty(); batch = first(database)) {
                delete(database, batch);
            }
            return rows / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static List<Long> first(Connection database) throws SQLException {
        try (var statement = database.prepareStatement(FIRST)) {
            statement.setInt(1, BATCH);
            var ids = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    private static void delete(Connection database, List<Long> ids) throws SQLException {
        try (var statement = database.prepareStatement(DELETE)) {
            statement.setObject(1, ids.toArray(Long[]::new));
            statement.executeUpdate();
        }
    }
}
