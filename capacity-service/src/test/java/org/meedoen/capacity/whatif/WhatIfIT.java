package org.meedoen.capacity.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
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
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.SlotCancelled;
import tools.jackson.databind.JsonNode;

/**
 * Organisers see what a change would do to people, and it does that. Longer than 250 lines because every change that can
 * be considered is here.
 */
class WhatIfIT {

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
    void morePlacesGoToTheFirstWhoWait() throws Exception {
        TestTopics.tell(congress.slot(morning, 2));
        TestTopics.tell(congress.requests(5, morning));
        awaitPlaces(2, 3);

        var answer = whatIf(morning, "capacity=4");
        assertThat(counts(answer)).isEqualTo("{\"PROMOTED\":2}");
        assertThat(answer.get("mailed").asInt()).isEqualTo(2);
        assertThat(answer.at("/slots/0/capacity").asInt()).isEqualTo(4);
        assertThat(answer.at("/slots/0/confirmed").asInt()).isEqualTo(4);
        assertThat(answer.at("/slots/0/waiting").asInt()).isEqualTo(1);

        var promoted = signups(answer);
        TestTopics.tell(congress.resized(morning, 2, 4));
        awaitPlaces(4, 1);
        assertThat(promoted).hasSize(2).allMatch(this::hasAPlace);
    }

    @Test
    void nothingIsStored() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        TestTopics.tell(congress.requests(3, morning));
        awaitPlaces(1, 2);
        var before = service.everything(congress.slug());
        assertThat(counts(whatIf(morning, "capacity=3"))).isEqualTo("{\"PROMOTED\":2}");
        assertThat(counts(whatIf(morning, "cancelled=true"))).isEqualTo("{\"PLACE_LOST\":1,\"WAIT_LOST\":2}");
        assertThat(service.everything(congress.slug())).isEqualTo(before);
    }

    @Test
    void fewerPlacesTakeNoneAway() throws Exception {
        TestTopics.tell(congress.slot(morning, 3));
        TestTopics.tell(congress.requests(4, morning));
        awaitPlaces(3, 1);
        var answer = whatIf(morning, "capacity=1");
        assertThat(counts(answer)).isEqualTo("{}");
        assertThat(answer.get("mailed").asInt()).isZero();
        assertThat(answer.at("/slots/0/confirmed").asInt()).isEqualTo(3);
    }

    @Test
    void anExchangeFreesAPlaceElsewhere() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        TestTopics.tell(congress.slotLater(afternoon, 1));
        var first = congress.request(morning);
        var held = congress.request(afternoon);
        TestTopics.tell(List.of(first, held, congress.requestInExchange(morning, held), congress.request(afternoon)));
        awaitPlaces(2, 2);

        var answer = whatIf(morning, "capacity=2");
        assertThat(counts(answer)).isEqualTo("{\"PROMOTED\":1,\"EXCHANGED\":1}");
        assertThat(answer.get("slots")).hasSize(2);
        assertThat(answer.at("/slots/1/slotId").asString()).isEqualTo(afternoon.toString());
        assertThat(answer.at("/slots/1/waiting").asInt()).isZero();
    }

    @Test
    void aMoveShowsWhoWouldHaveTwoPlacesAtOnce() throws Exception {
        TestTopics.tell(congress.slot(morning, 5));
        TestTopics.tell(congress.slotLater(afternoon, 5));
        var both = congress.request(morning);
        TestTopics.tell(List.of(both, congress.request(afternoon, both.participantId()), congress.request(afternoon)));
        awaitPlaces(3, 0);
        var answer = whatIf(afternoon, "start=2026-11-19T09:30:00Z&end=2026-11-19T10:30:00Z");
        assertThat(counts(answer)).isEqualTo("{\"MOVED\":1,\"MOVED_ONTO_ANOTHER\":1}");
        assertThat(answer.get("mailed").asInt()).isEqualTo(2);
        assertThat(counts(whatIf(afternoon, "elsewhere=true"))).isEqualTo("{\"MOVED\":2}");
        assertThat(counts(whatIf(afternoon, ""))).isEqualTo("{}");
    }

    @Test
    void anAssignmentShowsWhoIsPassedAndWhoGetsThePlaceGivenUp() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        TestTopics.tell(congress.slotLater(afternoon, 1));
        var mover = congress.request(morning);
        TestTopics.tell(List.of(mover, congress.request(morning), congress.request(afternoon)));
        awaitPlaces(2, 1);

        var who = "participantId=" + mover.participantId() + "&inExchangeFor=" + mover.signupId();
        var full = whatIf(afternoon, "/assignment?" + who);
        assertThat(full.get("refused").asString()).isEqualTo("FULL");
        assertThat(full.at("/following/mailed").asInt()).isZero();
        var over = whatIf(afternoon, "/assignment?overCapacity=true&" + who);
        assertThat(over.has("refused") && !over.get("refused").isNull()).isFalse();
        assertThat(over.get("overCapacity").asBoolean()).isTrue();
        assertThat(over.at("/following/counts").toString()).isEqualTo("{\"PROMOTED\":1,\"ASSIGNED\":1}");
        assertThat(over.at("/following/mailed").asInt()).isEqualTo(2);

        var stranger = whatIf(morning, "/assignment?overCapacity=true&participantId=" + ParticipantId.random());
        assertThat(stranger.get("waiting").asInt()).isOne();
        assertThat(service.count(congress.slug(), "CONFIRMED")).isEqualTo(2);
    }

    @Test
    void anAssignedPlaceCountsForItsOrganisationInWhatFollows() throws Exception {
        TestTopics.tell(
                congress.slot(morning, 2), congress.divided(morning, 2, 2, 1), congress.slotLater(afternoon, 1));
        var mover = congress.request(afternoon);
        var leaving = congress.requestOf("utrecht", morning);
        TestTopics.tell(List.of(mover, leaving, congress.requestInExchange(afternoon, leaving)));
        TestTopics.tell(congress.requestOf("utrecht", morning));
        awaitPlaces(2, 2);

        var moves = "/assignment?participantId=" + mover.participantId() + "&inExchangeFor=" + mover.signupId();
        assertThat(whatIf(morning, moves + "&organisation=zwolle").at("/following/counts/PROMOTED"))
                .hasToString("1");
        assertThat(whatIf(morning, moves + "&organisation=utrecht").at("/following/counts"))
                .hasToString("{\"EXCHANGED\":1,\"ASSIGNED\":1}");
    }

    @Test
    void aHandOverShowsWhoGetsAndWhoLosesThePlace() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        var holder = congress.request(morning);
        TestTopics.tell(List.of(holder));
        awaitPlaces(1, 0);
        var who = "/assignment?participantId=" + ParticipantId.random() + "&handedOverBy=" + holder.participantId();
        var answer = whatIf(morning, who);
        assertThat(answer.at("/following/counts").toString()).isEqualTo("{\"ASSIGNED\":1,\"PLACE_LOST\":1}");
        assertThat(answer.at("/following/mailed").asInt()).isEqualTo(2);
        assertThat(answer.get("overCapacity").asBoolean()).isFalse();

        TestTopics.tell(congress.request(morning));
        awaitPlaces(1, 1);
        assertThat(whatIf(morning, who).get("refused").asString()).isEqualTo("OTHERS_WAIT");
        var anyway = whatIf(morning, who + "&beforeWaiting=true");
        assertThat(anyway.get("waiting").asInt()).isOne();
        assertThat(anyway.at("/following/slots/0/confirmed").asInt()).isOne();
        var nothing = "/assignment?participantId=" + ParticipantId.random() + "&handedOverBy=" + ParticipantId.random();
        assertThat(whatIf(morning, nothing).get("refused").asString()).isEqualTo("NOTHING_TO_HAND_OVER");
    }

    @Test
    void aCompanionShowsWhetherThereIsRoomAndWhoGetsThePlaceAfterwards() throws Exception {
        TestTopics.tell(congress.slot(morning, 2));
        var holder = congress.request(morning);
        TestTopics.tell(List.of(holder));
        awaitPlaces(1, 0);
        var who = "/companion?participantId=" + holder.participantId();
        var given = whatIf(morning, who + "&companion=INTERPRETER");
        assertThat(given.get("companion").asString()).isEqualTo("INTERPRETER");
        assertThat(given.at("/following/counts").toString()).isEqualTo("{\"ACCOMPANIED\":1}");
        assertThat(given.at("/following/slots/0/confirmed").asInt()).isEqualTo(2);
        assertThat(given.at("/following/mailed").asInt()).isOne();

        TestTopics.tell(congress.companion(holder, 1, Companion.COMPANION), congress.request(morning));
        awaitPlaces(1, 1);
        var ended = whatIf(morning, who);
        assertThat(ended.at("/following/counts").toString()).isEqualTo("{\"PROMOTED\":1,\"COMPANION_ENDED\":1}");
        assertThat(ended.at("/following/mailed").asInt()).isEqualTo(2);
        assertThat(ended.has("companion") && !ended.get("companion").isNull()).isFalse();
        var stranger = "/companion?companion=COMPANION&participantId=" + ParticipantId.random();
        assertThat(ask(congress, morning, stranger).status()).isEqualTo(404);
    }

    @Test
    void aFullSlotHasNoRoomForACompanionUnlessTheOrganisersSaySo() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        var holder = congress.request(morning);
        TestTopics.tell(List.of(holder));
        awaitPlaces(1, 0);
        var who = "/companion?companion=COMPANION&participantId=" + holder.participantId();
        assertThat(whatIf(morning, who).get("refused").asString()).isEqualTo("FULL");
        var over = whatIf(morning, who + "&overCapacity=true");
        assertThat(over.get("overCapacity").asBoolean()).isTrue();
        assertThat(over.at("/following/slots/0/confirmed").asInt()).isEqualTo(2);
    }

    @Test
    void placesSetAsideAreShownWhereTheyWouldBeGivenAndLeft() throws Exception {
        TestTopics.tell(congress.slot(morning, 3));
        TestTopics.tell(congress.setAside(morning, 2, 3, 2));
        TestTopics.tell(congress.requests(3, morning));
        awaitPlaces(1, 2);
        var given = whatIf(morning, "/assignment?participantId=" + ParticipantId.random());
        assertThat(given.get("fromSetAside").asBoolean()).isTrue();
        assertThat(given.at("/following/slots/0/setAsideLeft").asInt()).isOne();
        assertThat(counts(whatIf(morning, "setAside=0"))).isEqualTo("{\"PROMOTED\":2}");
        assertThat(whatIf(morning, "setAside=3").at("/slots/0/setAsideLeft").asInt())
                .isEqualTo(2);
    }

    @Test
    void aWithdrawalShowsWhoGetsThePlace() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        var leaving = congress.request(morning);
        TestTopics.tell(List.of(leaving, congress.request(morning)));
        awaitPlaces(1, 1);
        var answer = whatIf(morning, "/withdrawal?participantId=" + leaving.participantId());
        assertThat(counts(answer)).isEqualTo("{\"PROMOTED\":1,\"PLACE_LOST\":1}");
        assertThat(counts(whatIf(morning, "/withdrawal?participantId=" + ParticipantId.random())))
                .isEqualTo("{}");
    }

    @Test
    void theAnswerBelongsToAVersion() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        TestTopics.tell(congress.requests(2, morning));
        awaitPlaces(1, 1);
        var before = whatIf(morning, "capacity=2").get("version").asLong();
        assertThat(whatIf(morning, "capacity=3").get("version").asLong()).isEqualTo(before);
        TestTopics.tell(new SlotCancelled(congress.slug(), morning, 2));
        awaitPlaces(0, 0);
        var after = whatIf(morning, "capacity=2");
        assertThat(after.get("version").asLong()).isGreaterThan(before);
        assertThat(counts(after)).isEqualTo("{}");
    }

    @Test
    void aSlotIsFoundInItsCongressOnly() throws Exception {
        TestTopics.tell(congress.slot(morning, 1));
        await().atMost(PATIENCE).until(() -> service.slots(congress.slug()) == 1);
        assertThat(ask(congress, morning, "capacity=2").status()).isEqualTo(200);
        assertThat(ask(TestCongress.fresh(), morning, "capacity=2").status()).isEqualTo(404);
        assertThat(ask(congress, SlotId.random(), "capacity=2").status()).isEqualTo(404);
        for (var wrong :
                List.of("capacity=-1", "capacity=x", "start=tomorrow", "perOrganisation=-1", "day=2026-13-01")) {
            assertThat(ask(congress, morning, wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    private JsonNode whatIf(SlotId slot, String change) throws Exception {
        var answer = ask(congress, slot, change);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static Http.Answer ask(TestCongress in, SlotId slot, String change) throws Exception {
        var uri = service.uri("/api/v1/congresses/" + in.slug() + "/slots/" + slot + "/what-if"
                + (change.startsWith("/") ? change : "?" + change));
        return Http.get(uri, "Cookie", TestSessions.cookie("ORGANISER:" + in.slug()));
    }

    private static String counts(JsonNode answer) {
        return answer.get("counts").toString();
    }

    private static List<String> signups(JsonNode answer) {
        return StreamSupport.stream(answer.get("effects").spliterator(), false)
                .map(effect -> effect.get("signupId").asString())
                .toList();
    }

    private boolean hasAPlace(String signup) {
        return service.database()
                .sql("select standing = 'CONFIRMED' from place where signup_id = ?::uuid")
                .param(signup)
                .query(Boolean.class)
                .single();
    }

    private void awaitPlaces(long confirmed, long waiting) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(service.count(congress.slug(), "CONFIRMED")).isEqualTo(confirmed);
            assertThat(service.count(congress.slug(), "WAITING")).isEqualTo(waiting);
        });
    }
}
