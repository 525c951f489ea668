package org.meedoen.readonly;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The pool is no bean of its own: the service's data source stays the only one that is injected. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(ReadOnlyDatabaseProperties.class)
class ReadOnlyDatabaseAutoConfiguration {

    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(2);

    @Bean
    ReadOnlyDatabase readOnlyDatabase(JdbcConnectionDetails database, ReadOnlyDatabaseProperties properties) {
        return new ReadOnlyDatabase(
                new HikariDataSource(queries(database, properties)),
                new HikariDataSource(downloads(database, properties)),
                properties);
    }

    private static HikariConfig queries(JdbcConnectionDetails database, ReadOnlyDatabaseProperties properties) {
        var settings = settings(database, "read-only", properties.connections());
        settings.setConnectionInitSql(session(properties.statementTimeout()));
        return settings;
    }

    private static HikariConfig downloads(JdbcConnectionDetails database, ReadOnlyDatabaseProperties properties) {
        var settings = settings(database, "downloads", properties.downloads());
        // plans for all rows: PostgreSQL expects of a cursor that a tenth of them is read
        settings.setConnectionInitSql(session(properties.statementTimeout()) + "; set cursor_tuple_fraction = 1");
        // each download declares a cursor of the same name, with other columns
        settings.addDataSourceProperty("prepareThreshold", "0");
        return settings;
    }

    /** Connects at the first query, and keeps no connection that is not used. */
    private static HikariConfig settings(JdbcConnectionDetails database, String name, int connections) {
        var settings = new HikariConfig();
        settings.setPoolName(name);
        settings.setJdbcUrl(database.getJdbcUrl());
        settings.setUsername(database.getUsername());
        settings.setPassword(database.getPassword());
        settings.setMaximumPoolSize(connections);
        settings.setMinimumIdle(0);
        settings.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        settings.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        settings.setInitializationFailTimeout(-1);
        // an error's detail repeats the row: names and addresses are not for logs
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        return settings;
    }

    /** Plans for the values of each query: a plan for any values is as wrong for a large congress as for a small one. */
    private static String session(Duration statementTimeout) {
        return "set default_transaction_read_only = on; set plan_cache_mode = force_custom_plan; set jit = off; "
                + "set statement_timeout = " + statementTimeout.toMillis();
    }
}
