package org.meedoen.messaging.consumer;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Subscription;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * Detects when everything has been handled that was on the topic when its consumer began. It compares positions before each
 * poll, as the last offsets of a topic need not be records.
 */
final class CaughtUpDetector implements BatchInterceptor<byte[], byte[]> {

    private final Subscription<?> subscription;
    private @Nullable Map<TopicPartition, Long> ends;

    CaughtUpDetector(Subscription<?> subscription) {
        this.subscription = subscription;
    }

    @Override
    public void setupThreadState(Consumer<?, ?> consumer) {
        if (subscription.caughtUp()) return;
        if (ends == null) ends = Map.copyOf(consumer.endOffsets(consumer.assignment()));
        if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            subscription.markCaughtUp();
        }
    }

    @Override
    public ConsumerRecords<byte[], byte[]> intercept(
            ConsumerRecords<byte[], byte[]> records, Consumer<byte[], byte[]> consumer) {
        return records;
    }
}
