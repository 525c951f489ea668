package org.meedoen.capacity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestSessions;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;
import tools.jackson.databind.JsonNode;

class HistoryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Each step is a day: around whatever day it is. */
    private static final String ALWAYS = "from=2026-01-01T00:00:00Z&seconds=86400&steps=600";

    private static final String OPENING = "from=2026-11-02T09:00:00Z&seconds=60&steps=4";

    private static CapacityInstance service;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatABatchDecidesIsCounted() {
        var requests = congress.requests(5, slot);
        TestTopics.tell(congress.slot(slot, 2));
        TestTopics.tell(requests);
        TestTopics.tell(congress.withdrawals(requests.subList(0, 1)));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var history = history(ALWAYS);
            var slots = slots(ALWAYS);
            assertThat(sum(history, "confirmed")).isEqualTo(2);
            assertThat(sum(history, "waitlisted")).isEqualTo(3);
            assertThat(sum(history, "promoted")).isEqualTo(1);
            assertThat(sum(history, "released")).isEqualTo(1);
            assertThat(slots.at("/0/slotId").asString()).isEqualTo(slot.toString());
            assertThat(slots.at("/0/capacity/599").asInt()).isEqualTo(2);
            assertThat(slots.at("/0/confirmed/599").asInt()).isEqualTo(2);
            assertThat(slots.at("/0/waiting/599").asInt()).isEqualTo(2);
        });
    }

    @Test
    void eachDecisionIsInTheStepOfItsTime() throws Exception {
        decided(1, "2026-11-02T08:59:59Z", 1, 1);
        decided(2, "2026-11-02T09:00:59.9Z", 3, 4);
        decided(3, "2026-11-02T09:02:00Z", 2, 6);
        decided(4, "2026-11-02T09:04:00Z", 9, 15);
        var history = history(OPENING);
        assertThat(values(history, "confirmed")).containsExactly(3, 0, 2, 0);
        assertThat(history.at("/2/from").asString()).isEqualTo("2026-11-02T09:02:00Z");
        assertThat(numbers(slots(OPENING).at("/0/confirmed"))).containsExactly(4, 4, 6, 6);
    }

    @Test
    void aCongressWithoutDecisionsHasEmptySteps() throws Exception {
        var history = history(OPENING);
        assertThat(values(history, "confirmed")).containsExactly(0, 0, 0, 0);
        assertThat(slots(OPENING).isEmpty()).isTrue();
    }

    @Test
    void aPeriodWithoutStepsIsInvalid() throws Exception {
        for (var query : List.of("", "?from=2026-11-02T09:00:00Z&seconds=60&steps=0", "?" + OPENING + "0000")) {
            assertThat(get("/history" + query).status()).isEqualTo(400);
            assertThat(get("/history/slots" + query).status()).isEqualTo(400);
        }
    }

    @Test
    void theLargestOrganisationsOfEachSlotAreKnown() {
        TestTopics.tell(congress.slot(slot, 8));
        TestTopics.tell(List.of("a", "b", "b", "c", "c", "c", "d").stream()
                .map(organisation -> congress.requestOf(organisation, slot))
                .toList());
        TestTopics.tell(congress.requests(3, slot));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var distribution = get("/distribution").body();
            assertThat(values(distribution.get("organisations"), "confirmed")).containsExactly(3, 2, 1, 1);
            assertThat(values(distribution.at("/slots/0/largest"), "confirmed")).containsExactly(3, 2, 1);
            assertThat(distribution.at("/slots/0/largest/0/organisation").asString())
                    .isEqualTo("c");
            assertThat(distribution.get("withoutOrganisation").asInt()).isEqualTo(1);
            assertThat(distribution.get("onlyWaiting").asInt()).isEqualTo(2);
        });
    }

    private void decided(long version, String at, int confirmed, int confirmedOfSlot) {
        service.database()
                .sql("""
                        insert into decided_batch (congress, version, decided_at, confirmed, waitlisted, refused,
                            promoted, released, slots, slots_capacity, slots_confirmed, slots_waiting)
                        values (?, ?, ?::timestamptz, ?, 0, 0, 0, 0, array[?::uuid], array[20], array[?], array[0])
                        """)
                .params(congress.slug().value(), version, at, confirmed, slot.toString(), confirmedOfSlot)
                .update();
    }

    private JsonNode history(String query) throws Exception {
        return get("/history?" + query).body().get("decisions");
    }

    private JsonNode slots(String query) throws Exception {
        return get("/history/slots?" + query).body().get("slots");
    }

    private Http.Answer get(String rest) throws Exception {
        var path = "/api/v1/congresses/" + congress.slug() + "/dashboard" + rest;
        return Http.get(service.uri(path), "Cookie", TestSessions.cookie("ORGANISER:" + congress.slug()));
    }

    private static int sum(JsonNode history, String counted) {
        return values(history, counted).stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> values(JsonNode rows, String field) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).get(field).asInt())
                .toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.get(i).asInt())
                .toList();
    }
}
