package org.meedoen.messaging.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.meedoen.messaging.TopicSettings;

/** The topics this service declared, made when they are missing; one that exists is left as it is. */
public final class DeclaredTopics {

    /** A broker alone brings each partition that a request is about to the disk by itself; two instances share two. */
    private static final int ON_ONE_BROKER = 2;

    /**
     * Only what is in a segment that is full is compacted, and of Kafka's own accord that is a gigabyte: who reads a compacted
     * topic from its beginning would read years of it.
     */
    private static final int COMPACTED_SEGMENT_BYTES = 4 * 1024 * 1024;

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(7);

    private final KafkaClients clients;
    private final Map<String, TopicSettings> settings;
    private final short replication;
    private boolean made;

    public DeclaredTopics(KafkaClients clients, Collection<TopicSettings> settings, short replication) {
        this.clients = clients;
        this.settings = settings.stream().collect(Collectors.toUnmodifiableMap(TopicSettings::topic, each -> each));
        this.replication = replication;
    }

    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }

    /** @throws IllegalStateException when the service has no {@link TopicSettings} for it */
    public void check(String topic) {
        if (!settings.containsKey(topic)) {
            throw new IllegalStateException("No TopicSettings bean declares the topic " + topic);
        }
    }

    public boolean isCompacted(String topic) {
        return Optional.ofNullable(settings.get(topic))
                .map(TopicSettings::retention)
                .map(Optional::isEmpty)
                .orElse(false);
    }

    /** Needs Kafka, the first time: throws when it is away, and may be called again. */
    public synchronized void ensure() throws ExecutionException, InterruptedException {
        if (!made) {
            create();
            made = true;
        }
    }

    private void create() throws ExecutionException, InterruptedException {
        try (var admin = clients.admin()) {
            var existing = admin.listTopics().names().get();
            var missing =
                    all().filter(topic -> !existing.contains(topic.name())).toList();
            for (var creation : admin.createTopics(missing).values().values()) {
                await(creation);
            }
        }
    }

    private static void await(KafkaFuture<Void> creation) throws ExecutionException, InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private Stream<NewTopic> all() {
        return settings.values().stream()
                .flatMap(topic ->
                        List.of(
                                topic(topic),
                                topic(TopicSettings.kept(deadLettersOf(topic.topic()), DEAD_LETTERS_KEPT)))
                                .stream());
    }

    private NewTopic topic(TopicSettings topic) {
        var retention = topic.retention();
        var configs = new HashMap<String, String>();
        configs.put("cleanup.policy", retention.isPresent() ? "delete" : "compact");
        if (retention.isEmpty()) {
            configs.put("segment.bytes", String.valueOf(COMPACTED_SEGMENT_BYTES));
        }
        configs.put(
                "retention.ms", String.valueOf(retention.map(Duration::toMillis).orElse(-1L)));
        configs.put("retention.bytes", "-1");
        configs.put("min.insync.replicas", replication >= 3 ? "2" : "1");
        configs.put("message.timestamp.type", "CreateTime");
        return new NewTopic(topic.topic(), partitions(topic), replication).configs(configs);
    }

    private int partitions(TopicSettings topic) {
        return replication == 1 ? Math.min(topic.partitions(), ON_ONE_BROKER) : topic.partitions();
    }
}
