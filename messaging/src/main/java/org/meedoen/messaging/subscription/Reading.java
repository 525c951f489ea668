package org.meedoen.messaging.subscription;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.meedoen.messaging.Subscription;

/** Where a subscription's consumer begins, and what it does when a batch is done. */
sealed interface Reading {

    /** Called again after each poll that brought nothing, and after each batch. */
    void done(Consumer<byte[], byte[]> consumer, boolean handled);

    static Reading begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer) {
        return subscription.fromTheStart()
                ? FromTheStart.begin(subscription, consumer)
                : InGroup.begin(subscription, consumer);
    }

    /** Shares the partitions and remembers how far it came. */
    record InGroup() implements Reading {

        static InGroup begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer) {
            consumer.subscribe(List.of(subscription.topic()));
            return new InGroup();
        }

        @Override
        public void done(Consumer<byte[], byte[]> consumer, boolean handled) {
            if (handled) {
                try {
                    consumer.commitSync();
                } catch (CommitFailedException | RebalanceInProgressException anotherInstance) {
                    // the next poll joins again, and what was not committed is delivered again, here or there
                }
            }
        }
    }

    /** All partitions, nothing remembered. */
    record FromTheStart(Subscription<?> subscription, Map<TopicPartition, Long> ends) implements Reading {

        static FromTheStart begin(Subscription<?> subscription, Consumer<byte[], byte[]> consumer) {
            var partitions = consumer.partitionsFor(subscription.topic()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new FromTheStart(subscription, consumer.endOffsets(partitions));
        }

        @Override
        public void done(Consumer<byte[], byte[]> consumer, boolean handled) {
            if (!subscription.caughtUp() && ends.entrySet().stream().allMatch(end -> reached(consumer, end))) {
                subscription.markCaughtUp();
            }
        }

        private static boolean reached(Consumer<byte[], byte[]> consumer, Map.Entry<TopicPartition, Long> end) {
            return consumer.position(end.getKey()) >= end.getValue();
        }
    }
}
