package org.meedoen.messaging.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.background.BackgroundLoop;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.outbox.OutboxRows;
import org.meedoen.messaging.outbox.RelayWakeup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** A relay in each instance. It stops after the consumers; remaining rows are published by the next relay. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, KafkaAutoConfiguration.class})
class RelayAutoConfiguration {

    private static final int PHASE = 1_100;

    @Bean
    RelayConnections messagingRelayConnections(JdbcConnectionDetails database) {
        return new RelayConnections(database);
    }

    @Bean
    Relay messagingRelay(
            RelayConnections connections,
            DefaultKafkaProducerFactory<byte[], byte[]> producers,
            DeclaredTopics topics,
            RelayWakeup wakeup,
            DatabaseSignals signals,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.application.name}") String service) {
        var jdbc = connections.jdbc();
        return new Relay(
                new Lease(JdbcClient.create(jdbc)),
                new OutboxRows(jdbc),
                producers,
                topics,
                wakeup,
                signals,
                new RelayMeters(registry.getIfAvailable(SimpleMeterRegistry::new)),
                service);
    }

    @Bean
    BackgroundLoop messagingRelayLoop(Relay relay) {
        return new BackgroundLoop("relay", PHASE, relay);
    }
}
