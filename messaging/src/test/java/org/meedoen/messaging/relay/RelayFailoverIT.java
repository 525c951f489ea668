package org.meedoen.messaging.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.Published;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

class RelayFailoverIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();
    private static final int KEYS = 7;
    private static final int PER_KEY = 6_000;

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final List<Received<TestEvent>> handled = new CopyOnWriteArrayList<>();
    private final TestService writer =
            TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, handled::addAll));
    private final Published published = new Published(KAFKA, topic);

    @BeforeEach
    void manyRowsWait() {
        write(0, PER_KEY);
    }

    @AfterEach
    void close() {
        published.close();
        writer.close();
    }

    @Test
    void nothingIsLostOrReorderedWhenALeaderIsKilledDuringABatch() throws Exception {
        try (var first = RelayProcess.start(database, KAFKA, topic)) {
            awaitPublishing();
            first.kill();
            assertThat(waiting()).isPositive();

            try (var unused = RelayProcess.start(database, KAFKA, topic)) {
                awaitAllHandled(PER_KEY);
                assertCompleteAndInOrder(PER_KEY);
            }
        }
    }

    @Test
    void nothingIsLostOrReorderedWhenAPausedLeaderContinuesItsBatch() throws Exception {
        try (var first = RelayProcess.start(database, KAFKA, topic)) {
            awaitPublishing();
            first.stop();
            var left = waiting();
            assertThat(left).isPositive();

            try (var unused = RelayProcess.start(database, KAFKA, topic)) {
                await().pollInterval(Duration.ofMillis(5)).until(() -> waiting() < left);
                first.goOn();
                write(PER_KEY, PER_KEY + 200);
                awaitAllHandled(PER_KEY + 200);

                assertCompleteAndInOrder(PER_KEY + 200);
                assertNoTermFollowsALaterOne();
            }
        }
    }

    private void write(int from, int to) {
        for (var start = from; start < to; start += 100) {
            var numbers = IntStream.range(start, start + 100).toArray();
            writer.transaction().executeWithoutResult(status -> {
                for (var key = 0; key < KEYS; key++) {
                    writer.write(topic, "key-" + key, numbers);
                }
            });
        }
    }

    private void awaitPublishing() {
        await().pollInterval(Duration.ofMillis(5)).until(() -> waiting() < PER_KEY * KEYS);
    }

    private void awaitAllHandled(int perKey) {
        await().until(() -> waiting() == 0 && distinct(handled).size() == perKey * KEYS);
    }

    private long waiting() {
        return writer.sql().sql("select count(*) from outbox").query(Long.class).single();
    }

    private void assertCompleteAndInOrder(int perKey) {
        var byKey = distinct(handled).stream()
                .collect(groupingBy(each -> each.event().key()));
        assertThat(byKey).hasSize(KEYS);
        assertThat(byKey.values())
                .allSatisfy(events -> assertThat(
                                events.stream().map(each -> each.event().number()))
                        .containsExactlyElementsOf(
                                IntStream.range(0, perKey).boxed().toList()));
    }

    /** As a handler does that skips ids it has handled. */
    private static List<Received<TestEvent>> distinct(List<Received<TestEvent>> received) {
        var seen = new HashSet<>();
        return received.stream().filter(each -> seen.add(each.eventId())).toList();
    }

    private void assertNoTermFollowsALaterOne() {
        var terms = published.soFar().stream().collect(toMap(RelayFailoverIT::place, RelayFailoverIT::term));
        var byPartition = handled.stream().collect(groupingBy(Received::partition));
        assertThat(terms.values().stream().distinct()).hasSizeGreaterThan(1);
        assertThat(byPartition.values())
                .allSatisfy(events -> assertThat(
                                events.stream().map(each -> terms.get(new Place(each.partition(), each.offset()))))
                        .isSorted());
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record) {
        return new Place(record.partition(), record.offset());
    }

    private static Long term(ConsumerRecord<byte[], byte[]> record) {
        return Long.valueOf(Published.header(record, "ce_term"));
    }

    private record Place(int partition, long offset) {}
}
