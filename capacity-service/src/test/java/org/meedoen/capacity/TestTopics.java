package org.meedoen.capacity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.testsupport.TestServers;

/** The other services' ends of the topics. */
public final class TestTopics {

    private static final String GROUP = "capacity-service." + Topics.SIGNUPS;
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "linger.ms", 5),
            new StringSerializer(),
            new ByteArraySerializer());

    private TestTopics() {}

    public static void tell(SignupEvent... events) {
        tell(List.of(events));
    }

    public static void tell(List<? extends SignupEvent> events) {
        events.forEach(event -> PRODUCER.send(letter(event)));
        PRODUCER.flush();
    }

    private static ProducerRecord<String, byte[]> letter(SignupEvent event) {
        var type = event.getClass().getAnnotation(WireName.class).value();
        var letter = new ProducerRecord<>(
                Topics.SIGNUPS, event.congress().value(), EventJson.mapper().writeValueAsBytes(event));
        CloudEventHeaders.of(UUID.randomUUID(), type, "test", Instant.now()).forEach(letter.headers()::add);
        return letter;
    }

    /** All decisions about a congress that were published so far, in order. */
    public static List<PlaceEvent> decisions(CongressId congress) {
        try (var consumer = consumer(Map.of())) {
            var partitions = partitions(consumer, Topics.PLACES);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, congress);
        }
    }

    private static List<PlaceEvent> read(KafkaConsumer<String, byte[]> consumer, CongressId congress) {
        var ends = consumer.endOffsets(consumer.assignment());
        var decisions = new ArrayList<PlaceEvent>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var letter : consumer.poll(Duration.ofMillis(200))) {
                if (letter.key().equals(congress.value())) {
                    var type = new String(letter.headers().lastHeader("ce_type").value());
                    decisions.add((PlaceEvent) EventJson.mapper()
                            .readValue(
                                    letter.value(),
                                    WireNames.of(PlaceEvent.class).get(type)));
                }
            }
        }
        return decisions;
    }

    /** Makes the service read everything again; no instance may be running. */
    public static void deliverEverythingAgain() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()));
                var consumer = consumer(Map.of())) {
            var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
            partitions(consumer, Topics.SIGNUPS).forEach(p -> offsets.put(p, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(GROUP, offsets).all().get();
        }
    }

    /** Whether the service has taken, and acknowledged, all there is. */
    public static boolean allTaken() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()));
                var consumer = consumer(Map.of())) {
            var taken = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return consumer.endOffsets(partitions(consumer, Topics.SIGNUPS)).entrySet().stream()
                    .filter(end -> end.getValue() > 0)
                    .allMatch(end -> taken.containsKey(end.getKey())
                            && taken.get(end.getKey()).offset() >= end.getValue());
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("bootstrap.servers", TestServers.kafkaBootstrapServers());
        return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
