package org.meedoen.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.Counted;
import org.meedoen.messaging.Published;
import org.meedoen.messaging.TopicSettings;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.kafka.KafkaClients;
import org.meedoen.messaging.outbox.OutboxRow;
import org.meedoen.testsupport.TestServers;

class FencedPublisherIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final Map<String, Object> connection = Map.of("bootstrap.servers", KAFKA);
    private final KafkaClients clients = new KafkaClients(connection, connection, connection);
    private final String topic = TestServers.freshName("counted");
    private final String id = TestServers.freshName("relay");

    @Test
    void anEarlierPublisherIsRefusedOnceALaterOneIsOpen() throws Exception {
        new DeclaredTopics(clients, List.of(TopicSettings.compacted(topic)), (short) 1).ensure();
        try (var earlier = FencedPublisher.open(clients, id, "earlier");
                var published = new Published(KAFKA, topic)) {
            earlier.publish(List.of(row(1)));
            try (var later = FencedPublisher.open(clients, id, "later")) {
                assertThatThrownBy(() -> earlier.publish(List.of(row(2)))).isInstanceOf(KafkaException.class);
                later.publish(List.of(row(3)));
            }
            assertThat(published.events()).extracting(Counted::number).containsExactly(1, 3);
        }
    }

    private OutboxRow row(int number) {
        var payload = "{\"key\":\"utrecht\",\"number\":" + number + "}";
        return new OutboxRow(number, UUID.randomUUID(), topic, "utrecht", Counted.WIRE_NAME, payload, Instant.EPOCH);
    }
}
