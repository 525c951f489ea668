package org.meedoen.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All records of a topic. */
public final class Published implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String topic;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public Published(String kafka, String topic) {
        this.topic = topic;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "auto.offset.reset", "earliest", "max.poll.records", 10_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** All records so far. */
    public List<ConsumerRecord<byte[], byte[]>> soFar() {
        if (consumer.assignment().isEmpty() && !assign()) {
            return List.of();
        }
        for (var batch = consumer.poll(Duration.ofMillis(200)); !batch.isEmpty(); ) {
            batch.forEach(records::add);
            batch = consumer.poll(Duration.ofMillis(50));
        }
        return List.copyOf(records);
    }

    public List<TestEvent> events() {
        return soFar().stream().map(Published::event).toList();
    }

    public boolean exists() {
        return !consumer.partitionsFor(topic).isEmpty();
    }

    public static TestEvent event(ConsumerRecord<byte[], byte[]> record) {
        return EventJson.mapper().readValue(record.value(), TestEvent.class);
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), UTF_8))
                .orElse("");
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** Waits until the topic exists. */
    private boolean assign() {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return !partitions.isEmpty();
    }
}
