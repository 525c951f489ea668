package org.meedoen.messaging.consumer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Rejects records that a former leader published after its successor: the successor has published the same, or will. For one
 * topic, and used only by the thread of its consumer.
 */
final class Fence {

    private final boolean open;
    private final Map<Integer, Terms> terms = new HashMap<>();

    /**
     * @param open for a compacted topic, which may have kept only the late record of a key: consumers compare the versions in
     *     its events
     */
    Fence(boolean open) {
        this.open = open;
    }

    /** Does not change the terms until the records have been handled, as they may be delivered again. */
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

    /** Begins a partition at an offset that was committed with this metadata. */
    void begin(int partition, String metadata) {
        terms.put(partition, CommittedTerms.of(partition, metadata));
    }

    boolean begun(TopicPartition partition) {
        return terms.containsKey(partition.partition());
    }

    void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(each -> terms.remove(each.partition()));
    }

    /** The metadata for the next offsets to be committed. */
    String metadata() {
        return CommittedTerms.text(terms);
    }

    private Terms termsOf(int partition) {
        return terms.getOrDefault(partition, Terms.NONE);
    }

    /** @param terms of the partitions concerned, after these records */
    record Admitted(List<ConsumerRecord<byte[], byte[]>> records, int fenced, Map<Integer, Terms> terms) {}
}
