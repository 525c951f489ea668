package org.meedoen.messaging.consumer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Keeps out what a former leader published after its successor: by then the successor has published, or will publish,
 * the same. Of one topic, and used by its consumer's thread alone.
 */
final class Fence {

    private final boolean open;
    private final Map<Integer, Terms> terms = new HashMap<>();

    /**
     * @param open for a compacted topic, which may have kept nothing of a key but what came late: the versions in its
     *     events tell what is old
     */
    Fence(boolean open) {
        this.open = open;
    }

    /** Nothing is remembered of it before it is told that they were handled: the same records may come again. */
    Admitted admit(List<ConsumerRecord<byte[], byte[]>> records) {
        var admitted = new ArrayList<ConsumerRecord<byte[], byte[]>>(records.size());
        var raised = new HashMap<Integer, Terms>();
        for (var record : records) {
            var highest = raised.computeIfAbsent(record.partition(), this::termsOf);
            if (open || !highest.passed(record)) {
                admitted.add(record);
                raised.put(record.partition(), highest.with(record));
            }
        }
        return new Admitted(admitted, records.size() - admitted.size(), raised);
    }

    void handled(Admitted admitted) {
        terms.putAll(admitted.terms());
    }

    void handled(ConsumerRecord<?, ?> record) {
        terms.put(record.partition(), termsOf(record.partition()).with(record));
    }

    /** The partition is read from where it was committed with this metadata. */
    void begin(int partition, String metadata) {
        terms.put(partition, CommittedTerms.of(partition, metadata));
    }

    boolean begun(TopicPartition partition) {
        return terms.containsKey(partition.partition());
    }

    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(each -> terms.remove(each.partition()));
    }

    /** For the offsets that are committed now. */
    String metadata() {
        return CommittedTerms.text(terms);
    }

    private Terms termsOf(int partition) {
        return terms.getOrDefault(partition, Terms.NONE);
    }

    /** @param terms of the partitions concerned, after these records */
    record Admitted(List<ConsumerRecord<byte[], byte[]>> records, int fenced, Map<Integer, Terms> terms) {}
}
