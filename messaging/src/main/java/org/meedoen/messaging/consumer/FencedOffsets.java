package org.meedoen.messaging.consumer;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ListenerMetadata;
import org.springframework.kafka.listener.OffsetAndMetadataProvider;

/**
 * Stores the fence's terms in the metadata of committed offsets. They include all records that have been handled when the offset
 * is committed, so at least those before it. Records in between have been handled, so they may be skipped if they are delivered
 * again.
 */
record FencedOffsets(Fence fence) implements OffsetAndMetadataProvider, ConsumerAwareRebalanceListener {

    /**
     * Called before the first records of a partition are handled, and not when it is assigned: a failed look-up is then a fault
     * like any other, and the records are delivered again.
     */
    void begin(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var begun = partitions.stream().filter(each -> !fence.begun(each)).collect(Collectors.toSet());
        if (!begun.isEmpty()) begin(consumer, begun);
    }

    private void begin(Consumer<?, ?> consumer, Set<TopicPartition> partitions) {
        var committed = consumer.committed(partitions);
        for (var partition : partitions) {
            var found = committed.get(partition);
            fence.begin(partition.partition(), found == null ? "" : found.metadata());
        }
    }

    @Override
    public OffsetAndMetadata provide(ListenerMetadata listener, long offset) {
        return new OffsetAndMetadata(offset, fence.metadata());
    }

    /** Also called for lost partitions. */
    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        fence.forget(partitions);
    }
}
