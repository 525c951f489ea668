package org.meedoen.messaging.outbox;

import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox in the service's database, in the service's transactions. */
@AutoConfiguration(after = JdbcTemplateAutoConfiguration.class)
class OutboxAutoConfiguration {

    @Bean
    RelayWakeup messagingRelayWakeup() {
        return new RelayWakeup();
    }

    @Bean
    Outbox messagingOutbox(JdbcTemplate jdbc, EventTypes types, DeclaredTopics topics, RelayWakeup relay) {
        return new TransactionalOutbox(new OutboxRows(jdbc), types, topics, relay);
    }
}
