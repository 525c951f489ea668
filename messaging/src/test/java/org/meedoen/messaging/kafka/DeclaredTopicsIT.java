package org.meedoen.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.TopicDefinitions;
import org.meedoen.testsupport.TestServers;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

class DeclaredTopicsIT {

    private final KafkaAdmin admin = new KafkaAdmin(Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()));
    private final String topic = TestServers.freshName("counted");

    @Test
    void missingTopicsAreCreated() throws Exception {
        new DeclaredTopics(admin, List.of(new TopicDefinitions(1, Duration.ofDays(1)).kept(topic))).ensure();

        assertThat(partitions()).isEqualTo(2);
    }

    /** Otherwise the events of a key would be in two partitions. */
    @Test
    void aTopicThatExistsGetsNoMorePartitions() throws Exception {
        admin.createOrModifyTopics(TopicBuilder.name(topic).partitions(1).build());
        new DeclaredTopics(admin, List.of(new TopicDefinitions(1, Duration.ofDays(1)).kept(topic))).ensure();

        assertThat(partitions()).isEqualTo(1);
    }

    private int partitions() {
        return admin.describeTopics(topic).get(topic).partitions().size();
    }
}
