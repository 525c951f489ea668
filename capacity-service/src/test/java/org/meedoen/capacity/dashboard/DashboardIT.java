package org.meedoen.capacity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.EventStream;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestSessions;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.PromotionEnded;
import tools.jackson.databind.JsonNode;

class DashboardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static CapacityInstance service;
    private static CapacityInstance other;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();
    private final String organiser = TestSessions.cookie("ORGANISER:" + congress.slug());

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
        other = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
        other.close();
    }

    @Test
    void organisersSeeTotalsAndEverySlot() {
        rush();
        TestTopics.tell(new PromotionEnded(congress.slug(), slot, 2));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var dashboard = dashboard(organiser).body();
            isTrue(dashboard);
            assertThat(dashboard.at("/slots/0/promoting").asBoolean()).isFalse();
            assertThat(dashboard.at("/slots/0/start").asString()).isEqualTo("2026-11-19T09:00:00Z");
        });
    }

    @Test
    void aCongressWithoutSlotsIsEmpty() throws Exception {
        var dashboard = dashboard(organiser).body();
        assertThat(dashboard.at("/totals/slots").asInt()).isZero();
        assertThat(dashboard.get("slots").isEmpty()).isTrue();
    }

    @Test
    void openPagesReachTheTrueStateWhicheverInstanceDecided() throws Exception {
        try (var here = EventStream.open(service.uri(path("/stream")), "Cookie", organiser);
                var there = EventStream.open(other.uri(path("/stream")), "Cookie", organiser)) {
            rush();
            endsInTheTrueState(here);
            endsInTheTrueState(there);
        }
    }

    private void endsInTheTrueState(EventStream page) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(page.events()).isNotEmpty();
            isTrue(page.events().getLast());
        });
    }

    private void isTrue(JsonNode dashboard) {
        var totals = dashboard.get("totals");
        assertThat(totals.get("slots").asInt()).isEqualTo(1);
        assertThat(totals.get("places").asInt()).isEqualTo(20);
        assertThat(totals.get("confirmed").asInt()).isEqualTo(20);
        assertThat(totals.get("waiting").asInt()).isEqualTo(30);
        assertThat(totals.get("fullSlots").asInt()).isEqualTo(1);
        assertThat(totals.get("participants").asInt()).isEqualTo(50);
        assertThat(dashboard.at("/slots/0/slotId").asString()).isEqualTo(slot.toString());
    }

    private void rush() {
        TestTopics.tell(congress.slot(slot, 20));
        TestTopics.tell(congress.requests(50, slot));
    }

    private Http.Answer dashboard(String cookie) throws Exception {
        return Http.get(service.uri(path("")), "Cookie", cookie);
    }

    private String path(String rest) {
        return "/api/v1/congresses/" + congress.slug() + "/dashboard" + rest;
    }
}
