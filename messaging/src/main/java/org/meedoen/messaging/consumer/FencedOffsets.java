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
 * Lets the fence's terms travel with the committed offsets. They are of what was handled when the offset is committed, so at
 * least of what is before it: records between the two were handled, and may be skipped when they come again.
 */
record FencedOffsets(Fence fence) implements OffsetAndMetadataProvider, ConsumerAwareRebalanceListener {

    /**
     * Before the first records of a partition are handled, and not when it is assigned: a look-up that fails is then a fault
     * like any other, after which the records come again.
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

    /** Also those that were lost. */
    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        fence.forget(partitions);
    }
}
