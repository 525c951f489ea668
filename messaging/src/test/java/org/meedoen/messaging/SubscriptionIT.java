package org.meedoen.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.dao.CannotAcquireLockException;

class SubscriptionIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final List<Received<TestEvent>> handled = new CopyOnWriteArrayList<>();

    @Test
    void instancesShareTheRecordsAndTakeOverFromEachOther() {
        try (var one = TestService.start(database, KAFKA, topic, shared(handled::addAll))) {
            try (var two = TestService.start(database, KAFKA, topic, shared(handled::addAll))) {
                append(two, 0, 50);
                await().untilAsserted(() -> assertThat(handled).hasSize(50));
            }
            append(one, 50, 100);
            await().untilAsserted(() -> assertThat(numbers()).hasSize(100));
        }
    }

    @Test
    void aBatchIsRedeliveredUnchangedAfterATransientFault() {
        List<Received<TestEvent>> before = new CopyOnWriteArrayList<>();
        BatchHandler<TestEvent> handler = batch -> {
            if (before.size() < 3) {
                before.addAll(batch);
                throw new CannotAcquireLockException("deadlock");
            }
            handled.addAll(batch);
        };
        try (var service = TestService.start(database, KAFKA, topic, shared(handler))) {
            service.append(topic, "utrecht", 1, 2, 3);

            await().untilAsserted(() -> assertThat(handled).hasSize(3));
            assertThat(handled).containsExactlyElementsOf(before);
        }
    }

    @Test
    void recordsThatCannotBeHandledBecomeDeadLettersAndOthersAreHandled() {
        BatchHandler<TestEvent> handler = batch -> {
            if (batch.stream().anyMatch(received -> received.event().number() == 13)) {
                throw new IllegalStateException("somebody@mail.example has no luck");
            }
            handled.addAll(batch);
        };
        try (var service = TestService.start(database, KAFKA, topic, shared(handler));
                var dead = new Published(KAFKA, topic + "-dlt")) {
            service.append(topic, "utrecht", 12, 13, 14);

            await().untilAsserted(() -> assertThat(dead.events()).containsExactly(new TestEvent("utrecht", 13)));
            await().untilAsserted(() -> assertThat(numbers()).containsExactly(12, 14));
            assertThat(service.bean(DeadLetterMonitor.class).byTopic()).contains(Map.of(topic, 1L));
            assertThat(Published.header(dead.soFar().getFirst(), "dlt_reason"))
                    .contains("IllegalStateException at org.meedoen.messaging.SubscriptionIT")
                    .doesNotContain("somebody");
            assertThat(Published.header(dead.soFar().getFirst(), "ce_type")).isEqualTo(TestEvent.WIRE_NAME);
            assertThat(Published.header(dead.soFar().getFirst(), "ce_term")).isEmpty();
        }
    }

    @Test
    void undecodableRecordsGoToTheDeadLettersAndUnknownTypesAreSkipped() {
        try (var service = TestService.start(database, KAFKA, topic, shared(handled::addAll));
                var dead = new Published(KAFKA, topic + "-dlt")) {
            await().untilAsserted(() -> assertThat(dead.exists()).isTrue());
            publish(TestEvent.WIRE_NAME, "{\"key\":\"utrecht\",\"number\":\"many\"}");
            publish("test.of-tomorrow.v1", "{}");
            service.append(topic, "utrecht", 1);

            await().untilAsserted(() -> assertThat(numbers()).containsExactly(1));
            await().untilAsserted(() -> assertThat(dead.soFar()).hasSize(1));
            assertThat(Published.header(dead.soFar().getFirst(), "dlt_reason"))
                    .isEqualTo("undecodable: InvalidFormatException at number");
        }
    }

    @Test
    void everyInstanceReadsFromTheStartAndDetectsWhenItHasCaughtUp() {
        try (var writer = TestService.start(database, KAFKA, topic, fromTheStart(handled))) {
            append(writer, 0, 500);
            await().untilAsserted(() -> assertThat(handled).hasSize(500));

            List<Received<TestEvent>> again = new CopyOnWriteArrayList<>();
            var late = fromTheStart(again);
            try (var unused = TestService.start(database, KAFKA, topic, late)) {
                await().until(late::caughtUp);
                assertThat(again).hasSize(500);
                append(writer, 500, 501);
                await().untilAsserted(() -> assertThat(again).hasSize(501));
            }
        }
    }

    @Test
    void anEmptyTopicCountsAsCaughtUp() {
        var subscription = fromTheStart(handled);
        try (var unused = TestService.start(database, KAFKA, topic, subscription)) {
            await().until(subscription::caughtUp);
        }
    }

    private Subscription<TestEvent> shared(BatchHandler<TestEvent> handler) {
        return Subscription.to(topic, TestEvent.class, handler);
    }

    private Subscription<TestEvent> fromTheStart(List<Received<TestEvent>> sink) {
        return Subscription.to(topic, TestEvent.class, sink::addAll).onEveryInstanceFromTheStart();
    }

    private void append(TestService service, int from, int to) {
        for (var number = from; number < to; number++) {
            service.append(topic, "key-" + number, number);
        }
    }

    private List<Integer> numbers() {
        return handled.stream()
                .map(received -> received.event().number())
                .distinct()
                .toList();
    }

    private void publish(String type, String value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", KAFKA), new ByteArraySerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(topic, "utrecht".getBytes(UTF_8), value.getBytes(UTF_8));
            record.headers()
                    .add("ce_type", type.getBytes(UTF_8))
                    .add("ce_id", "5d4f13ae-7f1a-4f6e-9ac0-6fd0e7f3c001".getBytes(UTF_8));
            var unused = producer.send(record);
        }
    }
}
