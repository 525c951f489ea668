package org.meedoen.messaging.signals;

import org.meedoen.messaging.background.BackgroundLoop;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens while the service runs. */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class)
class SignalsAutoConfiguration {

    private static final int PHASE = 1_000;

    @Bean
    PostgresSignals messagingSignals(JdbcTemplate jdbc, JdbcConnectionDetails database) {
        return new PostgresSignals(jdbc, database);
    }

    @Bean
    BackgroundLoop messagingSignalsLoop(PostgresSignals signals) {
        return new BackgroundLoop("database-signals", PHASE, signals);
    }
}
