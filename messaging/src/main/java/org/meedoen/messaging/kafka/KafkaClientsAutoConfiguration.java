package org.meedoen.messaging.kafka;

import org.meedoen.messaging.TopicSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Kafka as {@code spring.kafka.*} describes it. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
class KafkaClientsAutoConfiguration {

    @Bean
    KafkaClients messagingKafkaClients(
            ConsumerFactory<?, ?> consumers, ProducerFactory<?, ?> producers, KafkaAdmin admin) {
        return new KafkaClients(
                consumers.getConfigurationProperties(),
                producers.getConfigurationProperties(),
                admin.getConfigurationProperties());
    }

    @Bean
    DeclaredTopics messagingDeclaredTopics(
            KafkaClients clients,
            ObjectProvider<TopicSettings> settings,
            @Value("${meedoen.messaging.replication:${MEEDOEN_KAFKA_REPLICATION:1}}") short replication) {
        return new DeclaredTopics(clients, settings.stream().toList(), replication);
    }
}
