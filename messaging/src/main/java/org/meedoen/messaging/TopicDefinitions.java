package org.meedoen.messaging;

import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.config.TopicBuilder;

/**
 * Creates the {@link NewTopic} beans of a service, one for each topic that it produces or consumes. Topics of dead letters need
 * none.
 */
public final class TopicDefinitions {

    /** The largest number of instances of a service that can share the work. */
    private static final int PARTITIONS = 6;

    /** A single broker flushes each partition of a request separately, so there are only enough for two instances. */
    private static final int PARTITIONS_ON_ONE_BROKER = 2;

    /**
     * Kafka compacts closed segments only. With the default of 1 GB, reading a compacted topic from the beginning would mean
     * reading years of it.
     */
    private static final int COMPACTED_SEGMENT_BYTES = 4 * 1024 * 1024;

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(7);

    private final int replication;
    private final Duration retention;

    /** @param retention for events that are kept until after the congress */
    public TopicDefinitions(int replication, Duration retention) {
        this.replication = replication;
        this.retention = retention;
    }

    public NewTopic kept(String topic) {
        return kept(topic, retention);
    }

    public NewTopic kept(String topic, Duration retention) {
        return topic(topic, replication == 1 ? PARTITIONS_ON_ONE_BROKER : PARTITIONS)
                .config("cleanup.policy", "delete")
                .config("retention.ms", String.valueOf(retention.toMillis()))
                .build();
    }

    /**
     * Keeps the last event of each key. The events need versions: after a relay has failed, the older one may come last. Each
     * instance reads the whole topic, so one partition is enough.
     */
    public NewTopic compacted(String topic) {
        return topic(topic, 1)
                .compact()
                .config("segment.bytes", String.valueOf(COMPACTED_SEGMENT_BYTES))
                .config("retention.ms", "-1")
                .build();
    }

    public NewTopic deadLettersOf(NewTopic topic) {
        return kept(deadLettersOf(topic.name()), DEAD_LETTERS_KEPT);
    }

    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }

    private TopicBuilder topic(String topic, int partitions) {
        return TopicBuilder.name(topic)
                .partitions(partitions)
                .replicas(replication)
                .config("retention.bytes", "-1")
                .config("min.insync.replicas", replication >= 3 ? "2" : "1")
                .config("message.timestamp.type", "CreateTime");
    }
}
