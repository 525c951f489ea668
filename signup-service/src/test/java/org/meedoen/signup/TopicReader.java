package org.meedoen.signup;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.meedoen.messaging.EventJson;
import org.meedoen.testsupport.TestServers;
import tools.jackson.databind.JsonNode;

/** Reads what was told about one key of a topic, in order. */
public final class TopicReader implements AutoCloseable {

    /** An event as it is on the wire. */
    public record Told(String type, JsonNode body, String text) {}

    private final KafkaConsumer<String, String> consumer;
    private final String key;
    private final List<Told> told = new ArrayList<>();

    public TopicReader(String topic, String key) {
        this.key = key;
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.kafkaBootstrapServers(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        500),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topic));
    }

    /** Waits until so many events are there. */
    public List<Told> first(int number) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(this::add);
            return told.size() >= number;
        });
        return List.copyOf(told);
    }

    private void add(ConsumerRecord<String, String> record) {
        if (!key.equals(record.key())) return;
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        told.add(new Told(type, EventJson.mapper().readTree(record.value()), record.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
