package org.meedoen.messaging.subscription;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Subscription;

/** Where a subscription's consumer begins, and what it does when a batch is done. */
sealed interface Reading {

    /** Called again after each poll, also one that brought nothing. */
    void done(ConsumerRecords<byte[], byte[]> handled);

    static Reading begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer, Fence fence) {
        return subscription.fromTheStart()
                ? FromTheStart.begin(subscription, consumer)
                : InGroup.begin(subscription, consumer, fence);
    }

    /** Shares the partitions and remembers how far it came. */
    final class InGroup implements Reading, ConsumerRebalanceListener {

        /**
         * A commit takes about as long as publishing an event does, so nobody waits for it; what was not committed yet may
         * come again.
         */
        private static final Duration COMMITTED_EVERY = Duration.ofSeconds(1);

        private static final Duration LAST_COMMIT = Duration.ofSeconds(1);

        private final Consumer<byte[], byte[]> consumer;
        private final Fence fence;
        private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
        private long askedAt;

        private InGroup(Consumer<byte[], byte[]> consumer, Fence fence) {
            this.consumer = consumer;
            this.fence = fence;
        }

        static InGroup begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer, Fence fence) {
            var reading = new InGroup(consumer, fence);
            consumer.subscribe(List.of(subscription.topic()), reading);
            return reading;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.committed(Set.copyOf(partitions))
                    .forEach((partition, committed) -> fence.begin(partition, termsAt(committed)));
        }

        /** Also when the consumer is closed. */
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                consumer.commitSync(uncommitted, LAST_COMMIT);
            } catch (KafkaException away) {
                // whoever reads them next has to handle again what was not committed
            }
            onPartitionsLost(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            uncommitted.keySet().removeAll(partitions);
            fence.forget(partitions);
        }

        @Override
        public void done(ConsumerRecords<byte[], byte[]> handled) {
            if (uncommitted.isEmpty()) {
                askedAt = System.nanoTime();
            }
            handled.nextOffsets().forEach((partition, next) -> uncommitted.put(partition, withTerms(partition, next)));
            if (handled.isEmpty() || System.nanoTime() - askedAt > COMMITTED_EVERY.toNanos()) {
                commit();
            }
        }

        /** What is not committed, for whatever reason, stays and is asked for again after the next poll. */
        private void commit() {
            if (uncommitted.isEmpty()) return;
            askedAt = System.nanoTime();
            consumer.commitAsync(Map.copyOf(uncommitted), (asked, fault) -> {
                if (fault == null) uncommitted.entrySet().removeAll(asked.entrySet());
            });
        }

        private OffsetAndMetadata withTerms(TopicPartition partition, OffsetAndMetadata next) {
            return new OffsetAndMetadata(
                    next.offset(), next.leaderEpoch(), fence.termsOf(partition).text());
        }

        private static Terms termsAt(@Nullable OffsetAndMetadata committed) {
            return committed == null ? Terms.NONE : Terms.parse(committed.metadata());
        }
    }

    /** All partitions, nothing remembered. */
    record FromTheStart(Subscription<?> subscription, Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends)
            implements Reading {

        static FromTheStart begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer) {
            var partitions = consumer.partitionsFor(subscription.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new FromTheStart(subscription, consumer, consumer.endOffsets(partitions));
        }

        @Override
        public void done(ConsumerRecords<byte[], byte[]> handled) {
            if (!subscription.caughtUp() && ends.entrySet().stream().allMatch(this::reached)) {
                subscription.markCaughtUp();
            }
        }

        private boolean reached(Map.Entry<TopicPartition, Long> end) {
            return consumer.position(end.getKey()) >= end.getValue();
        }
    }
}
