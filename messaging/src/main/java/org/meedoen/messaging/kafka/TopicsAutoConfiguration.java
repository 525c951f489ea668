package org.meedoen.messaging.kafka;

import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.meedoen.messaging.TopicDefinitions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics that the service declares. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
class TopicsAutoConfiguration {

    @Bean
    TopicDefinitions messagingTopicDefinitions(
            @Value("${meedoen.messaging.replication}") int replication,
            @Value("${meedoen.messaging.retention}") Duration retention) {
        return new TopicDefinitions(replication, retention);
    }

    @Bean
    DeclaredTopics messagingDeclaredTopics(
            KafkaAdmin admin, ObjectProvider<NewTopic> topics, TopicDefinitions definitions) {
        var deadLetters = topics.stream().map(definitions::deadLettersOf);
        return new DeclaredTopics(
                admin, Stream.concat(topics.stream(), deadLetters).toList());
    }
}
