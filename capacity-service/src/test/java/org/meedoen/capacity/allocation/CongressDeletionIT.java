package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.EventStream;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestSessions;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.CongressDeleted;

/** Deletes a congress with all its rows. Later events have no effect. A new table without a test row fails the test. */
class CongressDeletionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> OF_NO_CONGRESS =
            Set.of("deleted_congress", "flyway_schema_history", "outbox", "relay_lease");
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();
    private CapacityInstance service;

    @BeforeEach
    void start() {
        service = ready();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void deletesAllRowsAndThePublishedAvailability() throws Exception {
        var before = rows();
        everything(before);
        await().atMost(PATIENCE).until(() -> slotsOnThePage() == 3);
        var organiser = TestSessions.cookie("ADMIN");
        try (var places = EventStream.open(path("/availability/stream"));
                var dashboard = EventStream.open(path("/dashboard/stream"), "Cookie", organiser)) {
            TestTopics.tell(new CongressDeleted(congress.slug()));
            await().atMost(PATIENCE).until(() -> places.hasEnded() && dashboard.hasEnded());
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        await().atMost(PATIENCE).until(() -> slotsOnThePage() == 0);
        assertThat(Http.get(path("/dashboard"), "Cookie", organiser)
                        .body()
                        .at("/totals/slots")
                        .asInt())
                .isZero();
    }

    @Test
    void repeatedAndLateEventsHaveNoEffect() throws Exception {
        var before = rows();
        everything(before);
        var decisions = TestTopics.decisions(congress.slug()).size();
        TestTopics.tell(congress.published(8), new CongressDeleted(congress.slug()), congress.published(9));
        TestTopics.tell(congress.published(10));
        TestTopics.tell(congress.slot(SlotId.random(), 5));
        TestTopics.tell(congress.requests(5, slot));
        TestTopics.tell(new CongressDeleted(congress.slug()));
        await().atMost(PATIENCE).until(TestTopics::allTaken);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows()).isEqualTo(before));
        service.close();
        TestTopics.deliverEverythingAgain();
        service = ready();
        await().atMost(PATIENCE).until(TestTopics::allTaken);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ofThisCongress()).isZero());
        assertThat(TestTopics.decisions(congress.slug())).hasSize(decisions);
        assertThat(slotsOnThePage()).isZero();
    }

    /** At least one more row in each table. */
    private void everything(Map<String, Long> before) {
        var later = SlotId.random();
        var onTheDay = SlotId.random();
        TestTopics.tell(congress.published(1));
        TestTopics.tell(congress.slot(slot, 1), congress.slotLater(later, 5), congress.slotOn(DAY, onTheDay, 5));
        var both = congress.request(slot);
        var kept = congress.request(onTheDay);
        TestTopics.tell(both, congress.request(later, both.participantId()), kept);
        TestTopics.tell(congress.requests(3, slot));
        TestTopics.tell(congress.assignedOverCapacity(slot));
        TestTopics.tell(congress.moved(later, 2, 5));
        TestTopics.tell(congress.mayCome(kept.participantId(), DAY.plusDays(1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rows())
                        .allSatisfy((table, count) -> assertThat(count)
                                .as("The test adds rows to table %s, or the table is in OF_NO_CONGRESS", table)
                                .isGreaterThan(before.getOrDefault(table, 0L))));
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);
    }

    private static CapacityInstance ready() {
        var started = CapacityInstance.start();
        await().atMost(PATIENCE)
                .until(() -> Http.get(started.uri("/actuator/health/readiness")).status() == 200);
        await().atMost(PATIENCE).until(() -> TestTopics.allTaken() && untold(started) == 0);
        return started;
    }

    /** Unpublished changes of the congresses of other tests. */
    private static long untold(CapacityInstance started) {
        return started.database().sql("""
                        select count(*) from congress left join availability_published as told on told.congress = slug
                        where congress.published and congress.version > coalesce(told.version, -1)
                        """).query(Long.class).single();
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        service.database().sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .filter(table -> !OF_NO_CONGRESS.contains(table))
                .forEach(table -> rows.put(table, count("select count(*) from " + table)));
        assertThat(rows)
                .containsKeys(
                        "congress",
                        "slot",
                        "place",
                        "availability_published",
                        "moved_onto",
                        "kept_off_day",
                        "decided_batch");
        return rows;
    }

    private long ofThisCongress() {
        return count("""
                select (select count(*) from congress where slug = '%1$s')
                    + (select count(*) from slot where congress = '%1$s')
                    + (select count(*) from place where congress = '%1$s')
                """.formatted(congress.slug()));
    }

    private long count(String sql) {
        return service.database().sql(sql).query(Long.class).single();
    }

    private int slotsOnThePage() throws Exception {
        return Http.get(path("/availability")).body().get("slots").size();
    }

    private java.net.URI path(String rest) {
        return service.uri("/api/v1/congresses/" + congress.slug() + rest);
    }
}
