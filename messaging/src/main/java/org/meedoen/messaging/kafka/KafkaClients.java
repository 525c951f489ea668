package org.meedoen.messaging.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Opens clients with the application's connection settings, on bytes. */
public final class KafkaClients {

    private final Map<String, Object> consumer;
    private final Map<String, Object> producer;
    private final Map<String, Object> admin;

    public KafkaClients(Map<String, Object> consumer, Map<String, Object> producer, Map<String, Object> admin) {
        this.consumer = Map.copyOf(consumer);
        this.producer = Map.copyOf(producer);
        this.admin = Map.copyOf(admin);
    }

    public Consumer<byte[], byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(
                merged(consumer, settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public Producer<byte[], byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(merged(producer, settings), new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Admin admin() {
        return Admin.create(merged(admin, Map.of("default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000)));
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> settings) {
        var all = new HashMap<>(base);
        all.put("reconnect.backoff.ms", 50);
        all.put("reconnect.backoff.max.ms", 1_000);
        all.putAll(settings);
        return all;
    }
}
