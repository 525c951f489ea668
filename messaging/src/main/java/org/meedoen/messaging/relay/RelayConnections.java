package org.meedoen.messaging.relay;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/** The relay's own connection, so that it never waits for the service's connections. */
final class RelayConnections implements AutoCloseable {

    /**
     * A deletion or renewal that is lost in a crash of the database only causes a repetition, so none waits for the disk. The
     * statistics of the table are never right, so the plan is forced.
     */
    private static final String SESSION =
            "set synchronous_commit = off; set enable_seqscan = off; set enable_sort = off";

    private final HikariDataSource pool;

    RelayConnections(JdbcConnectionDetails database) {
        pool = new HikariDataSource(settings(database));
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariConfig settings(JdbcConnectionDetails database) {
        var settings = new HikariConfig();
        settings.setPoolName("relay");
        settings.setJdbcUrl(database.getJdbcUrl());
        settings.setUsername(database.getUsername());
        settings.setPassword(database.getPassword());
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        settings.setInitializationFailTimeout(-1);
        settings.setConnectionInitSql(SESSION);
        settings.addDataSourceProperty("socketTimeout", "15");
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        return settings;
    }
}
