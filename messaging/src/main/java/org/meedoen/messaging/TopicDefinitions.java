package org.meedoen.messaging;

import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.kafka.config.TopicBuilder;

/**
 * How a topic is made if it does not exist yet. A service has a {@link NewTopic} bean, made here, for each topic it
 * produces or consumes; a topic's dead letters need none.
 */
public final class TopicDefinitions {

    /** So many instances of a service can share the work. */
    private static final int SHARED_BY_MANY = 6;

    /** A broker alone brings each partition that a request is about to the disk by itself; two instances share two. */
    private static final int ON_ONE_BROKER = 2;

    /**
     * Only what is in a segment that is full is compacted, and of Kafka's own accord that is a gigabyte: who reads a compacted
     * topic from its beginning would read years of it.
     */
    private static final int COMPACTED_SEGMENT_BYTES = 4 * 1024 * 1024;

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(7);

    private final int replication;
    private final Duration retention;

    /** @param retention of what is kept until after the congress */
    public TopicDefinitions(int replication, Duration retention) {
        this.replication = replication;
        this.retention = retention;
    }

    public NewTopic kept(String topic) {
        return kept(topic, retention);
    }

    public NewTopic kept(String topic, Duration retention) {
        return topic(topic, replication == 1 ? ON_ONE_BROKER : SHARED_BY_MANY)
                .config("cleanup.policy", "delete")
                .config("retention.ms", String.valueOf(retention.toMillis()))
                .build();
    }

    /**
     * The last event of each key stays. Its events carry versions: after a relay's end in mid-work the older of two may come
     * last. Each instance reads all of it, so there is nothing to share.
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
