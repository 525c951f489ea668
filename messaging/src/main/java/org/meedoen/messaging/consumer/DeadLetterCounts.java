package org.meedoen.messaging.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.messaging.TopicDefinitions;
import org.springframework.kafka.core.KafkaAdmin;

/** Counts in Kafka, so that the result is the same in every instance and after a restart. */
final class DeadLetterCounts implements DeadLetterMonitor, AutoCloseable {

    private static final long PATIENCE_SECONDS = 2;

    private final KafkaAdmin kafka;
    private final Map<String, String> topics;
    private @Nullable Admin admin;

    DeadLetterCounts(KafkaAdmin kafka, Collection<String> topics) {
        this.kafka = kafka;
        this.topics = topics.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(TopicDefinitions::deadLettersOf, topic -> topic));
    }

    @Override
    public Optional<Map<String, Long>> byTopic() {
        try {
            return Optional.of(count(admin()));
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<String, Long> count(Admin kafka) throws ExecutionException, InterruptedException, TimeoutException {
        var partitions = in(kafka.describeTopics(topics.keySet()).allTopicNames()).values().stream()
                .flatMap(DeadLetterCounts::partitions)
                .toList();
        var first = kafka.listOffsets(each(partitions, OffsetSpec.earliest())).all();
        var next = in(kafka.listOffsets(each(partitions, OffsetSpec.latest())).all());
        var kept = in(first);
        return partitions.stream()
                .collect(Collectors.groupingBy(
                        partition -> topics.getOrDefault(partition.topic(), partition.topic()),
                        Collectors.summingLong(partition -> offset(next, partition) - offset(kept, partition))));
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(one -> new TopicPartition(topic.name(), one.partition()));
    }

    private static Map<TopicPartition, OffsetSpec> each(Collection<TopicPartition> partitions, OffsetSpec which) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
    }

    private static long offset(
            Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition)).offset();
    }

    private static <T> T in(KafkaFuture<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka.getConfigurationProperties());
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
