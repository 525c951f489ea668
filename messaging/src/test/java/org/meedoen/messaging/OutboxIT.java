package org.meedoen.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

class OutboxIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");

    @Test
    void eventsOfConcurrentWritersInTwoInstancesArriveOnceAndInOrderPerKey() throws Exception {
        try (var one = TestService.start(database, KAFKA, topic);
                var two = TestService.start(database, KAFKA, topic);
                var published = new Published(KAFKA, topic)) {
            writeConcurrently(8, 50, 5, List.of(one, two));

            await().untilAsserted(() -> assertThat(published.soFar()).hasSize(8 * 50 * 5));
            assertThat(published.events().stream()
                            .collect(groupingBy(TestEvent::key, mapping(TestEvent::number, toList())))
                            .values())
                    .hasSize(8)
                    .allSatisfy(numbers -> assertThat(numbers)
                            .containsExactlyElementsOf(
                                    IntStream.range(0, 250).boxed().toList()));
            await().untilAsserted(() -> assertThat(waiting(one)).isZero());
        }
    }

    @Test
    void anEventCarriesCloudEventsHeaders() {
        try (var service = TestService.start(database, KAFKA, topic);
                var published = new Published(KAFKA, topic)) {
            service.append(topic, "utrecht", 1);

            await().untilAsserted(() -> assertThat(published.soFar()).hasSize(1));
            var record = published.soFar().getFirst();
            assertThat(Published.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(Published.header(record, "ce_type")).isEqualTo(TestEvent.WIRE_NAME);
            assertThat(Published.header(record, "ce_source")).isEqualTo("test");
            assertThat(Published.header(record, "ce_term")).containsOnlyDigits();
            assertThat(Published.header(record, "ce_id")).hasSize(36);
            assertThat(Published.header(record, "ce_time")).endsWith("Z");
            assertThat(Published.header(record, "content-type")).isEqualTo("application/json");
            assertThat(record.key()).asString().isEqualTo("utrecht");
            assertThat(record.value()).asString().isEqualTo("{\"key\":\"utrecht\",\"number\":1}");
        }
    }

    @Test
    void aTombstoneHasNoValueAndIsPublishedInOrderOfItsKey() {
        try (var service = TestService.start(database, KAFKA, topic);
                var published = new Published(KAFKA, topic)) {
            service.append(topic, "utrecht", 1);
            service.transaction()
                    .executeWithoutResult(status ->
                            service.bean(Outbox.class).append(Set.of(OutgoingEvent.tombstone(topic, "utrecht"))));

            await().untilAsserted(() -> assertThat(published.soFar()).hasSize(2));
            var last = published.soFar().getLast();
            assertThat(last.key()).asString().isEqualTo("utrecht");
            assertThat(last.value()).isNull();
            assertThat(Published.header(last, "ce_term")).containsOnlyDigits();
        }
    }

    @Test
    void aRolledBackEventIsNotPublished() {
        try (var service = TestService.start(database, KAFKA, topic);
                var published = new Published(KAFKA, topic)) {
            service.appendAndRollBack(topic, "utrecht", 1);
            service.append(topic, "utrecht", 2);

            await().untilAsserted(() -> assertThat(published.events()).containsExactly(new TestEvent("utrecht", 2)));
        }
    }

    @Test
    void anEventThatCannotBePublishedIsRefusedWhenItIsWritten() {
        try (var service = TestService.withoutRelay(database, KAFKA, topic)) {
            var outbox = service.bean(Outbox.class);
            var event = new TestEvent("utrecht", 1);

            assertThatThrownBy(() -> outbox.append(Set.of(new OutgoingEvent(topic, "utrecht", event))))
                    .hasMessageContaining("transaction");
            assertThatThrownBy(() -> service.append("undeclared", "utrecht", 1)).hasMessageContaining("undeclared");
            assertThatThrownBy(() -> service.append(topic, "k".repeat(100_000), 1))
                    .hasMessageContaining("too large");
            assertThatThrownBy(() -> service.transaction()
                            .executeWithoutResult(
                                    status -> outbox.append(Set.of(new OutgoingEvent(topic, "utrecht", "a string")))))
                    .hasMessageContaining("wire name");
            assertThat(waiting(service)).isZero();
        }
    }

    @Test
    void theBacklogHoldsCountAndAge() {
        try (var service = TestService.withoutRelay(database, KAFKA, topic)) {
            var outbox = service.bean(Outbox.class);
            assertThat(outbox.backlog()).isEqualTo(new Outbox.Backlog(0, 0));

            service.append(topic, "utrecht", 1, 2);
            service.sql()
                    .sql("update outbox set created_at = created_at - interval '1 hour'")
                    .update();

            assertThat(outbox.backlog().events()).isEqualTo(2);
            assertThat(outbox.backlog().oldestSeconds()).isBetween(3600L, 3700L);
        }
    }

    @Test
    void theRelayRecoversWhenItsConnectionsAreCut() {
        try (var service = TestService.start(database, KAFKA, topic);
                var published = new Published(KAFKA, topic)) {
            service.append(topic, "utrecht", 1);
            await().untilAsserted(() -> assertThat(published.soFar()).hasSize(1));

            service.sql()
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()")
                    .query()
                    .listOfRows();
            await().ignoreExceptions().untilAsserted(() -> service.append(topic, "utrecht", 2));

            await().untilAsserted(() -> assertThat(published.events()).contains(new TestEvent("utrecht", 2)));
        }
    }

    private void writeConcurrently(int keys, int transactions, int events, List<TestService> services)
            throws InterruptedException, ExecutionException {
        try (var writers = Executors.newFixedThreadPool(keys)) {
            var done = IntStream.range(0, keys)
                    .mapToObj(key -> writers.submit(() -> {
                        for (var written = 0; written < transactions * events; written += events) {
                            services.get((key + written / events) % services.size())
                                    .append(
                                            topic,
                                            "key-" + key,
                                            IntStream.range(written, written + events)
                                                    .toArray());
                        }
                    }))
                    .toList();
            for (var writer : done) {
                writer.get();
            }
        }
    }

    private static long waiting(TestService service) {
        return service.sql()
                .sql("select count(*) from outbox")
                .query(Long.class)
                .single();
    }
}
