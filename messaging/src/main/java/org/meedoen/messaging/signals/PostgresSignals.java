package org.meedoen.messaging.signals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.background.LoopBody;
import org.meedoen.messaging.background.StopSignal;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signals by LISTEN and NOTIFY. It listens on a connection of its own and sends on the caller's. */
final class PostgresSignals implements DatabaseSignals, LoopBody {

    private static final Logger log = LoggerFactory.getLogger(PostgresSignals.class);

    private static final String SEND = "select pg_notify(?, payload) from unnest(?) as payload";
    private static final int WAIT_MILLIS = 250;

    /** After so many waits without a notification the connection is checked. */
    private static final int WAITS_BETWEEN_CHECKS = 20;

    private final JdbcTemplate jdbc;
    private final JdbcConnectionDetails database;
    private final Map<String, List<Consumer<String>>> receivers = new ConcurrentHashMap<>();

    PostgresSignals(JdbcTemplate jdbc, JdbcConnectionDetails database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @Override
    public void send(String channel, Collection<String> payloads) {
        jdbc.query(SEND, result -> {}, channel, payloads.toArray(String[]::new));
    }

    @Override
    public void onSignal(String channel, Consumer<String> receiver) {
        receivers
                .computeIfAbsent(channel, ignored -> new CopyOnWriteArrayList<>())
                .add(receiver);
    }

    @Override
    public void run(StopSignal stop) throws SQLException {
        try (var connection = connect()) {
            var registered = new HashSet<Consumer<String>>();
            for (var waits = 1; !stop.requested(); waits++) {
                listenToNew(connection, registered);
                deliver(connection.unwrap(PGConnection.class));
                if (waits % WAITS_BETWEEN_CHECKS == 0) {
                    execute(connection, "select 1");
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        connection.setNetworkTimeout(Runnable::run, (int) Duration.ofSeconds(10).toMillis());
        return connection;
    }

    private void listenToNew(Connection connection, Set<Consumer<String>> registered) throws SQLException {
        for (var channel : receivers.entrySet()) {
            for (var receiver : channel.getValue()) {
                if (registered.add(receiver)) {
                    execute(connection, "listen \"" + channel.getKey().replace("\"", "\"\"") + '"');
                    call(receiver, "");
                }
            }
        }
    }

    private void deliver(PGConnection connection) throws SQLException {
        var notifications = connection.getNotifications(WAIT_MILLIS);
        if (notifications != null) {
            for (var notification : notifications) {
                receivers
                        .getOrDefault(notification.getName(), List.of())
                        .forEach(receiver -> call(receiver, notification.getParameter()));
            }
        }
    }

    private static void call(Consumer<String> receiver, String payload) {
        try {
            receiver.accept(payload);
        } catch (RuntimeException fault) {
            log.error("A receiver of signals failed", fault);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
