package org.meedoen.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.TopicDefinitions;
import org.meedoen.testsupport.TestServers;
import org.springframework.kafka.core.KafkaAdmin;

class CompactedTopicIT {

    private static final int EVENTS = 10_000;
    private static final int BYTES_EACH = 1_500;

    private final String topic = TestServers.freshName("state");
    private final Map<String, Object> connection = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers());

    @Test
    void aNewConsumerReadsLittleOfALongHistory() throws Exception {
        var definition = new TopicDefinitions(1, Duration.ZERO).compacted(topic);
        new DeclaredTopics(new KafkaAdmin(connection), List.of(definition)).ensure();

        writeStatesOfOne();

        await().atMost(Duration.ofMinutes(2)).until(() -> fromTheBeginning().size() < EVENTS / 2);
        assertThat(fromTheBeginning()).last().isEqualTo((long) EVENTS - 1);
    }

    private void writeStatesOfOne() {
        var noise = new Random(1);
        try (var producer = new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var number = 0; number < EVENTS; number++) {
                var state = new byte[BYTES_EACH];
                noise.nextBytes(state);
                var unused = producer.send(new ProducerRecord<>(topic, "slot".getBytes(UTF_8), state));
            }
        }
    }

    /** Returns the offsets of the remaining records. */
    private List<Long> fromTheBeginning() {
        var partition = new TopicPartition(topic, 0);
        var offsets = new ArrayList<Long>();
        try (var reader = new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            while (reader.position(partition) < EVENTS) {
                reader.poll(Duration.ofSeconds(1)).forEach(found -> offsets.add(found.offset()));
            }
        }
        return offsets;
    }
}
