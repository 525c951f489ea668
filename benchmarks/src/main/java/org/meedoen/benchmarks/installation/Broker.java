package org.meedoen.benchmarks.installation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Direct access to the installation's Kafka. */
public record Broker(String address) {

    /** With the settings of the relay's producer, except those for transactions. */
    public Producer<byte[], byte[]> producer() {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                address,
                "acks",
                "all",
                "linger.ms",
                5,
                "batch.size",
                256 * 1024,
                "compression.type",
                "lz4");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Reads all partitions from their present end. */
    public Consumer<byte[], byte[]> readerFromTheEnd(String topic) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", address);
        settings.put("max.poll.records", 1_000);
        settings.put("enable.auto.commit", false);
        var reader = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = reader.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToEnd(partitions);
        partitions.forEach(reader::position);
        return reader;
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", address));
    }

    /** The number of records a topic has ever received. */
    public static long end(Consumer<byte[], byte[]> reader) {
        return sum(reader.endOffsets(reader.assignment()).values());
    }

    private static long sum(Collection<Long> offsets) {
        return List.copyOf(offsets).stream().mapToLong(Long::longValue).sum();
    }
}
