package org.meedoen.messaging.subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Keeps out what a former leader published after its successor: by then the successor has published, or will publish,
 * the same.
 */
final class Fence {

    private final boolean open;
    private final Map<TopicPartition, Terms> terms = new HashMap<>();

    /**
     * @param open for a compacted topic, which may have kept nothing of a key but what came late: the versions in its
     *     events tell what is old
     */
    Fence(boolean open) {
        this.open = open;
    }

    /** Nothing is remembered of it before it is told that they were handled: the same records may come again. */
    Admitted admit(ConsumerRecords<byte[], byte[]> records) {
        var admitted = new ArrayList<ConsumerRecord<byte[], byte[]>>(records.count());
        var raised = new HashMap<TopicPartition, Terms>();
        for (var partition : records.partitions()) {
            var highest = termsOf(partition);
            for (var record : records.records(partition)) {
                if (open || !highest.passed(record)) {
                    admitted.add(record);
                    highest = highest.with(record);
                }
            }
            raised.put(partition, highest);
        }
        return new Admitted(admitted, records.count() - admitted.size(), raised);
    }

    void handled(Admitted admitted) {
        terms.putAll(admitted.terms());
    }

    /** The partition is read from where it was committed with these. */
    void begin(TopicPartition partition, Terms committed) {
        terms.put(partition, committed);
    }

    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(terms::remove);
    }

    Terms termsOf(TopicPartition partition) {
        return terms.getOrDefault(partition, Terms.NONE);
    }

    /** @param terms of the partitions concerned, after these records */
    record Admitted(List<ConsumerRecord<byte[], byte[]>> records, int fenced, Map<TopicPartition, Terms> terms) {}
}
