package org.meedoen.capacity.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestSessions;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.PromotionEnded;
import tools.jackson.databind.JsonNode;

/** Organisers see what other rules of a congress would do to people. */
class RulesWhatIfIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static CapacityInstance service;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId morning = SlotId.random();
    private final SlotId afternoon = SlotId.random();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aHigherCapPromotesWhoWasHeldBackByIt() throws Exception {
        var eager = ParticipantId.random();
        var first = congress.request(morning);
        TestTopics.tell(List.of(congress.slot(morning, 1), congress.slotLater(afternoon, 1)));
        TestTopics.tell(List.of(first, congress.request(morning, eager), congress.request(afternoon, eager)));
        awaitPlaces(2, 1);
        TestTopics.tell(congress.capped(2, 1));
        TestTopics.tell(congress.withdrawals(List.of(first)));
        awaitPlaces(1, 1);

        var before = service.everything(congress.slug());
        var answer = whatIf("caps=ALL-CONGRESS-2");
        assertThat(counts(answer)).isEqualTo("{\"PROMOTED\":1}");
        assertThat(answer.get("mailed").asInt()).isEqualTo(1);
        assertThat(answer.at("/slots/0/slotId").asString()).isEqualTo(morning.toString());
        assertThat(counts(whatIf("caps="))).isEqualTo("{\"PROMOTED\":1}");
        assertThat(counts(whatIf("caps=ALL-CONGRESS-1"))).isEqualTo("{}");
        assertThat(counts(whatIf("caps=VISIT-DAY-1"))).isEqualTo("{\"PROMOTED\":1}");
        assertThat(service.everything(congress.slug())).isEqualTo(before);
    }

    @Test
    void aLaterEndOfPromotionPromotesAgain() throws Exception {
        var day = LocalDate.of(2026, 11, 19);
        var requests = congress.requests(3, morning);
        TestTopics.tell(congress.slotOn(day, morning, 2));
        TestTopics.tell(requests);
        awaitPlaces(2, 1);
        TestTopics.tell(new PromotionEnded(congress.slug(), morning, 2));
        TestTopics.tell(congress.withdrawals(requests.subList(0, 1)));
        awaitPlaces(1, 1);

        assertThat(counts(whatIf("promotingFrom=2026-11-19"))).isEqualTo("{\"PROMOTED\":1}");
        assertThat(counts(whatIf("promotingFrom=2026-11-20"))).isEqualTo("{}");
        assertThat(whatIf("promotingFrom=2026-11-19").at("/slots/0/confirmed").asInt())
                .isEqualTo(2);
    }

    @Test
    void aPairThatMayBePassedMoreOftenIsPassed() throws Exception {
        var requests = congress.requests(2, morning);
        TestTopics.tell(congress.slot(morning, 2));
        TestTopics.tell(congress.pairsPassed(2, 0));
        TestTopics.tell(requests);
        TestTopics.tell(List.of(congress.requestTogether(morning), congress.request(morning)));
        awaitPlaces(2, 3);
        TestTopics.tell(congress.withdrawals(requests.subList(0, 1)));
        awaitPlaces(1, 3);
        assertThat(counts(whatIf("pairPasses=1"))).isEqualTo("{\"PROMOTED\":1}");
        assertThat(counts(whatIf(""))).isEqualTo("{}");
    }

    @Test
    void onlyRulesAreAnswered() throws Exception {
        for (var wrong : List.of("caps=ALL", "caps=ALL-DAY-0", "caps=MEAL-DAY-1", "pairPasses=-1", "promotingFrom=x")) {
            assertThat(ask(wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    private JsonNode whatIf(String rules) throws Exception {
        var answer = ask(rules);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private Http.Answer ask(String rules) throws Exception {
        var uri = service.uri("/api/v1/congresses/" + congress.slug() + "/what-if?" + rules);
        return Http.get(uri, "Cookie", TestSessions.cookie("ORGANISER:" + congress.slug()));
    }

    private static String counts(JsonNode answer) {
        return answer.get("counts").toString();
    }

    private void awaitPlaces(long confirmed, long waiting) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(service.count(congress.slug(), "CONFIRMED")).isEqualTo(confirmed);
            assertThat(service.count(congress.slug(), "WAITING")).isEqualTo(waiting);
        });
    }
}
