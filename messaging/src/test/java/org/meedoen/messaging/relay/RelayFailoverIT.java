package org.meedoen.messaging.relay;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.Counted;
import org.meedoen.messaging.Published;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

class RelayFailoverIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();
    private static final int KEYS = 7;
    private static final int PER_KEY = 6_000;

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final TestService writer = TestService.withoutRelay(database, KAFKA, topic);
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
    void nothingIsLostOrReorderedWhenALeaderIsKilledInMidBatch() throws Exception {
        try (var first = RelayProcess.start("first", database, KAFKA, topic)) {
            awaitPublishing();
            first.kill();
            assertThat(waiting()).isPositive();

            try (var unused = RelayProcess.start("second", database, KAFKA, topic)) {
                awaitNothingWaits();
                assertCompleteAndInOrder(PER_KEY);
            }
        }
    }

    @Test
    void aLeaderThatWasStoppedInMidBatchPublishesNothingAfterItsSuccessor() throws Exception {
        try (var first = RelayProcess.start("first", database, KAFKA, topic);
                var unused = RelayProcess.start("second", database, KAFKA, topic)) {
            awaitPublishing();
            var leader = sourceOf(published.soFar().getFirst());
            assertThat(leader).isIn("first", "second");
            var stopped = "first".equals(leader) ? first : unused;
            stopped.stop();
            assertThat(waiting()).isPositive();

            awaitNothingWaits();
            stopped.goOn();
            write(PER_KEY, PER_KEY + 200);
            awaitNothingWaits();

            assertCompleteAndInOrder(PER_KEY + 200);
            assertNoneOf(leader, "follows its successor's");
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
        await().until(() -> !published.soFar().isEmpty());
    }

    private void awaitNothingWaits() {
        await().until(() -> waiting() == 0);
    }

    private long waiting() {
        return writer.sql().sql("select count(*) from outbox").query(Long.class).single();
    }

    private void assertCompleteAndInOrder(int perKey) {
        var byKey = published.soFar().stream()
                .collect(groupingBy(record -> Published.event(record).key()));
        assertThat(byKey).hasSize(KEYS);
        assertThat(byKey.values())
                .allSatisfy(records -> assertThat(firstDeliveries(records))
                        .containsExactlyElementsOf(
                                IntStream.range(0, perKey).boxed().toList()));
    }

    /** What a consumer that knows the ids it has handled takes from the topic. */
    private static List<Integer> firstDeliveries(List<ConsumerRecord<byte[], byte[]>> records) {
        var seen = new HashSet<String>();
        return records.stream()
                .filter(record -> seen.add(Published.header(record, "ce_id")))
                .map(Published::event)
                .map(Counted::number)
                .toList();
    }

    private void assertNoneOf(String leader, String why) {
        var byPartition = published.soFar().stream().collect(groupingBy(ConsumerRecord::partition));
        assertThat(byPartition.values()).allSatisfy(records -> {
            var sources = new ArrayList<>(
                    records.stream().map(RelayFailoverIT::sourceOf).toList());
            assertThat(sources.lastIndexOf(leader)).as(why).isLessThan(firstOfSuccessor(sources, leader));
        });
    }

    private static int firstOfSuccessor(List<String> sources, String leader) {
        return IntStream.range(0, sources.size())
                .filter(place -> !sources.get(place).equals(leader))
                .findFirst()
                .orElse(sources.size());
    }

    private static String sourceOf(ConsumerRecord<byte[], byte[]> record) {
        return Published.header(record, "ce_source");
    }
}
