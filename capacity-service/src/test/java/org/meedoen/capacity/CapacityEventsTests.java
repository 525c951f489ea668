package org.meedoen.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.meedoen.description.DescribedTopics;
import org.meedoen.messaging.TopicDefinitions;

class CapacityEventsTests {

    @Test
    void theTopicsAreMadeAsTheyAreDescribed() {
        var topics = new TopicDefinitions(3, Duration.ofDays(60));
        var declared = new CapacityEvents();
        var policies = Stream.of(
                        declared.signupsTopic(topics), declared.placesTopic(topics), declared.availabilityTopic(topics))
                .collect(Collectors.toMap(
                        NewTopic::name, topic -> topic.configs().get("cleanup.policy")));
        assertThat(DescribedTopics.cleanupPolicies()).containsAllEntriesOf(policies);
    }
}
