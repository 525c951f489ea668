package org.meedoen.messaging.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.TopicPartitionInfo;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;

/** Creates the container of each subscription. Common properties are set in {@code spring.kafka.*}. */
record SubscriptionContainers(
        List<? extends Subscription<?>> subscriptions,
        ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory,
        KafkaAdmin admin,
        DeclaredTopics topics,
        EventTypes types,
        ConsumerRecordRecoverer deadLetters,
        MeterRegistry registry,
        String service) {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionContainers.class);

    private static final int LARGE_FETCH_BYTES = 256 * 1024;

    /** Needs Kafka, as it creates missing topics. */
    List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers()
            throws ExecutionException, InterruptedException {
        topics.ensure();
        return subscriptions.stream().map(this::container).toList();
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(Subscription<?> subscription) {
        var container = subscription.fromTheStart() ? fromTheStart(subscription) : inGroup(subscription);
        container.setBeanName(subscription.topic());
        // one thread: a batch is handled as a whole, and other instances have other partitions
        container.setConcurrency(1);
        container.setAlwaysClientIdSuffix(false);
        container.getContainerProperties().setListenerTaskExecutor(threads(subscription));
        container.getContainerProperties().setKafkaConsumerProperties(gathering(subscription));
        return container;
    }

    /** The instances share the partitions and continue from the committed offsets. */
    private ConcurrentMessageListenerContainer<byte[], byte[]> inGroup(Subscription<?> subscription) {
        var container = factory.createContainer(subscription.topic());
        var fence = new Fence(topics.isCompacted(subscription.topic()));
        var offsets = new FencedOffsets(fence);
        handle(subscription, container, fence, Optional.of(offsets));
        var properties = named(subscription, container.getContainerProperties());
        properties.setGroupId(service + "." + subscription.topic());
        properties.setConsumerRebalanceListener(offsets);
        properties.setOffsetAndMetadataProvider(offsets);
        properties.setSyncCommits(false);
        // offsets that were not committed are committed with the next ones, or the records are delivered again
        properties.setCommitCallback((committed, fault) -> {
            if (fault != null) log.warn("Not committed: {}: {}", committed.keySet(), fault.toString());
        });
        return container;
    }

    /** All partitions from the beginning, without commits. */
    private ConcurrentMessageListenerContainer<byte[], byte[]> fromTheStart(Subscription<?> subscription) {
        var container = factory.createContainer(beginnings(subscription.topic()));
        handle(subscription, container, new Fence(topics.isCompacted(subscription.topic())), Optional.empty());
        container.setBatchInterceptor(new CaughtUpDetector(subscription));
        named(subscription, container.getContainerProperties());
        return container;
    }

    private <E> void handle(
            Subscription<E> subscription,
            ConcurrentMessageListenerContainer<byte[], byte[]> container,
            Fence fence,
            Optional<FencedOffsets> offsets) {
        var meters = ConsumerMeters.of(subscription.topic(), registry);
        var decoder = new Decoder<>(types, subscription.family());
        container.setCommonErrorHandler(new ConsumerErrorHandler(new DeadLetterRecoverer(deadLetters, fence, meters)));
        container.setupMessageListener(
                new SubscriptionListener<>(decoder, subscription.handler(), fence, offsets, meters));
    }

    private ContainerProperties named(Subscription<?> subscription, ContainerProperties properties) {
        properties.setClientId(service + "." + subscription.topic());
        return properties;
    }

    private TopicPartitionOffset[] beginnings(String topic) {
        return admin.describeTopics(topic).values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(TopicPartitionInfo::partition)
                .map(partition -> new TopicPartitionOffset(topic, partition, SeekPosition.BEGINNING))
                .toArray(TopicPartitionOffset[]::new);
    }

    /** Platform threads, as a Kafka consumer blocks where a virtual thread stays pinned to its carrier. */
    private static SimpleAsyncTaskExecutor threads(Subscription<?> subscription) {
        var threads = new SimpleAsyncTaskExecutor(subscription.topic() + "-");
        threads.setDaemon(true);
        return threads;
    }

    /** Lets the broker delay small fetches. */
    private static Properties gathering(Subscription<?> subscription) {
        var properties = new Properties();
        if (subscription.gathers()) {
            properties.putAll(Map.of(
                    "fetch.min.bytes", String.valueOf(LARGE_FETCH_BYTES),
                    "fetch.max.wait.ms", String.valueOf(subscription.gathering().toMillis())));
        }
        return properties;
    }
}
