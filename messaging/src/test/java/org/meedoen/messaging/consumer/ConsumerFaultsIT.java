package org.meedoen.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.messaging.Published;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.dao.CannotAcquireLockException;

/** How the containers treat faults of a service's handler. */
class ConsumerFaultsIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final List<Integer> handled = new CopyOnWriteArrayList<>();

    @Test
    void recordsAroundUndecodableOnesAreHandledOnceAndInOrder() {
        try (var service =
                TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, this::note))) {
            awaitTopic();
            publish(record(1), unreadable(), record(2), record(3), unreadable(), unreadable(), record(4));

            await().untilAsserted(() -> assertThat(handled).containsExactly(1, 2, 3, 4));
            await().untilAsserted(() ->
                    assertThat(service.bean(DeadLetterMonitor.class).byTopic()).contains(Map.of(topic, 3L)));
        }
    }

    @Test
    void failingRecordsAreRetriedOnceAndEarlierOnesAreNotRedelivered() {
        var attempts = new AtomicInteger();
        BatchHandler<TestEvent> handler = batch -> {
            if (batch.stream().anyMatch(received -> received.event().number() % 10 == 3)) {
                if (batch.size() == 1) attempts.incrementAndGet();
                throw new IllegalStateException();
            }
            note(batch);
        };
        try (var service =
                TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, handler))) {
            awaitTopic();
            publish(record(1), record(2), record(3), record(4), record(13), record(14));

            await().untilAsserted(() ->
                    assertThat(service.bean(DeadLetterMonitor.class).byTopic()).contains(Map.of(topic, 2L)));
            await().untilAsserted(() -> assertThat(handled).containsExactly(1, 2, 4, 14));
            assertThat(attempts).hasValueGreaterThanOrEqualTo(4);
        }
    }

    /** For example a linkage error, or a lack of memory. */
    @Test
    void afterAnErrorTheConsumerRestartsAndNothingIsLost() {
        var errors = new AtomicInteger();
        BatchHandler<TestEvent> handler = batch -> {
            if (errors.getAndIncrement() < 2) throw new StackOverflowError();
            note(batch);
        };
        try (var unused =
                TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, handler))) {
            awaitTopic();
            publish(record(1), record(2));

            await().untilAsserted(() -> assertThat(handled.stream().distinct()).containsExactly(1, 2));
        }
    }

    @Test
    void anotherInstanceHandlesRecordsDuringAFaultOfTheFirst() throws InterruptedException {
        var waits = new CountDownLatch(3);
        BatchHandler<TestEvent> away = batch -> {
            waits.countDown();
            throw new CannotAcquireLockException("away");
        };
        try (var one =
                TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, away))) {
            awaitTopic();
            publish(record(1), record(2), record(3));
            assertThat(waits.await(60, TimeUnit.SECONDS)).isTrue();

            try (var other = TestService.withoutRelay(
                    database, KAFKA, topic, Subscription.to(topic, TestEvent.class, this::note))) {
                one.close();
                await().untilAsserted(() -> assertThat(handled).containsExactly(1, 2, 3));
                assertThat(other.bean(DeadLetterMonitor.class).byTopic()).contains(Map.of(topic, 0L));
            }
        }
    }

    @Test
    void aConsumerWithoutAGroupContinuesAfterAnUndecodableRecord() {
        var subscription = Subscription.to(topic, TestEvent.class, this::note).onEveryInstanceFromTheStart();
        try (var service = TestService.withoutRelay(database, KAFKA, topic, subscription)) {
            awaitTopic();
            publish(record(1), unreadable(), record(2), unreadable());

            await().untilAsserted(() -> assertThat(handled).containsExactly(1, 2));
            await().untilAsserted(() ->
                    assertThat(service.bean(DeadLetterMonitor.class).byTopic()).contains(Map.of(topic, 2L)));
        }
    }

    private void note(List<Received<TestEvent>> batch) {
        batch.forEach(received -> handled.add(received.event().number()));
    }

    private void awaitTopic() {
        try (var published = new Published(KAFKA, topic)) {
            await().until(published::exists);
        }
    }

    private ProducerRecord<byte[], byte[]> unreadable() {
        return record("{\"key\":\"utrecht\",\"number\":\"many\"}");
    }

    private ProducerRecord<byte[], byte[]> record(int number) {
        return record("{\"key\":\"utrecht\",\"number\":" + number + "}");
    }

    private ProducerRecord<byte[], byte[]> record(String value) {
        List<Header> headers = new ArrayList<>();
        Raw.counted(1).headers().forEach(headers::add);
        return new ProducerRecord<>(topic, 0, "utrecht".getBytes(UTF_8), value.getBytes(UTF_8), headers);
    }

    @SafeVarargs
    private void publish(ProducerRecord<byte[], byte[]>... records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", KAFKA, "linger.ms", 50),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List.of(records).forEach(producer::send);
        }
    }
}
