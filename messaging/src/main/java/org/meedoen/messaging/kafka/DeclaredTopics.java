package org.meedoen.messaging.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * The topics that this service declares, created if they are missing. An existing topic is not changed: {@link KafkaAdmin} would
 * add partitions to it, and then the events of a congress would be in two of them.
 */
public final class DeclaredTopics {

    private final KafkaAdmin admin;
    private final Map<String, NewTopic> topics;
    private boolean made;

    public DeclaredTopics(KafkaAdmin admin, Collection<NewTopic> topics) {
        this.admin = admin;
        this.topics = topics.stream().collect(Collectors.toUnmodifiableMap(NewTopic::name, Function.identity()));
    }

    /** @throws IllegalStateException when the service has no {@link NewTopic} for it */
    public void check(String topic) {
        if (!topics.containsKey(topic)) {
            throw new IllegalStateException("No NewTopic bean declares the topic " + topic);
        }
    }

    public boolean isCompacted(String topic) {
        return Optional.ofNullable(topics.get(topic))
                .map(NewTopic::configs)
                .map(configs -> "compact".equals(configs.get("cleanup.policy")))
                .orElse(false);
    }

    /** Needs Kafka until it has succeeded once. Throws if Kafka is not available, and may be called again. */
    public synchronized void ensure() throws ExecutionException, InterruptedException {
        if (made) return;
        var missing = missing();
        if (missing.length > 0) {
            admin.createOrModifyTopics(missing);
            check(missing());
        }
        made = true;
    }

    /** If two instances create the same topics at once, one of them gets no result for the others. */
    private static void check(NewTopic[] missing) {
        if (missing.length > 0) {
            throw new IllegalStateException(missing.length + " topics have not been created yet");
        }
    }

    private NewTopic[] missing() throws ExecutionException, InterruptedException {
        try (var kafka = Admin.create(admin.getConfigurationProperties())) {
            var existing = kafka.listTopics().names().get();
            return topics.values().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toArray(NewTopic[]::new);
        }
    }
}
