package org.meedoen.messaging.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.TopicDefinitions;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.outbox.OutboxRow;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Publishers of several terms at once, as with a paused leader and its successor. */
final class Leaders {

    private static final int MORE_THAN_KAFKA_TAKES = 2_000_000;

    private final Map<String, Object> connection;
    private final String topic;

    Leaders(String kafka, String topic) {
        this.connection = Map.of("bootstrap.servers", kafka);
        this.topic = topic;
    }

    void makeTopic() throws Exception {
        var definition = new TopicDefinitions(1, Duration.ZERO).compacted(topic);
        new DeclaredTopics(new KafkaAdmin(connection), List.of(definition)).ensure();
    }

    TermPublisher inTerm(long term) {
        var producers =
                new DefaultKafkaProducerFactory<>(connection, new ByteArraySerializer(), new ByteArraySerializer());
        return new TermPublisher(producers, term, "test");
    }

    List<OutboxRow> rows(int... numbers) {
        return IntStream.of(numbers).mapToObj(this::row).toList();
    }

    /** Rows with the same number are the same event. */
    OutboxRow row(int number) {
        return row(number, "utrecht");
    }

    OutboxRow tooLarge(int number) {
        var noise = new byte[MORE_THAN_KAFKA_TAKES];
        new Random(1).nextBytes(noise);
        return row(number, Base64.getEncoder().encodeToString(noise));
    }

    private OutboxRow row(int number, String text) {
        var id = UUID.nameUUIDFromBytes(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
        var payload = "{\"key\":\"" + text + "\",\"number\":" + number + "}";
        return new OutboxRow(number, id, topic, "utrecht", TestEvent.WIRE_NAME, payload, Instant.EPOCH);
    }
}
