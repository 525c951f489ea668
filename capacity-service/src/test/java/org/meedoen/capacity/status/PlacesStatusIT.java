package org.meedoen.capacity.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import tools.jackson.databind.JsonNode;

/** As long as the rules are kept no promise is broken, and whatever bypasses them is counted. */
class PlacesStatusIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PROMISES =
            List.of("tooMany", "twice", "atTheSameTime", "idle", "notTheirDay", "afterTheStart", "contradicting");

    private static CapacityInstance service;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();
    private final SlotId other = SlotId.random();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void afterARushNoPromiseIsBrokenAndEverySlotIsCounted() {
        rush();
        var status = status();
        assertThat(broken(status)).isEmpty();
        assertThat(status.at("/slots/0/slotId").asString()).isEqualTo(slot.toString());
        assertThat(status.at("/slots/0/confirmed").asInt()).isEqualTo(20);
        assertThat(status.at("/slots/0/waiting").asInt()).isEqualTo(30);
        assertThat(status.at("/outbox/events").isIntegralNumber()).isTrue();
        assertThat(status.at("/deadLetters/meedoen.signups").isIntegralNumber()).isTrue();
    }

    @Test
    void placesKeptAfterACutAreNotTooMany() {
        rush();
        TestTopics.tell(congress.resized(slot, 2, 5));
        eventually(status -> assertThat(status.at("/slots/0/tooMany").asInt()).isZero());
        await().atMost(PATIENCE).until(() -> number("select kept_over from slot where id = ?", slot.value()) == 15);
        assertThat(broken(status())).isEmpty();
    }

    @Test
    void aPlaceAboveTheCapacityIsCountedAndContradictsThePublishedNumbers() {
        rush();
        sneakIn(slot, ParticipantId.random(), "CONFIRMED", 1_000);
        var status = status();
        assertThat(broken(status)).containsExactly("tooMany 1", "contradicting 1");
        assertThat(status.at("/slots/0/tooMany").asInt()).isEqualTo(1);
    }

    @Test
    void aPlaceThatTheOrganisersAssignedAboveTheCapacityIsOverbookedAndNoFault() {
        rush();
        TestTopics.tell(congress.assignedOverCapacity(slot));
        awaitConfirmed(21);
        var status = status();
        assertThat(broken(status)).isEmpty();
        assertThat(status.at("/overbooked").asInt()).isOne();
        assertThat(status.at("/slots/0/overbooked").asInt()).isOne();
        service.database().sql("delete from assigned_over_capacity").update();
        assertThat(broken(status())).containsExactly("tooMany 1");
    }

    @Test
    void aCompanionIsCountedAndAboveTheCapacityNoFault() {
        TestTopics.tell(congress.slot(slot, 1));
        var holder = congress.request(slot);
        TestTopics.tell(List.of(holder));
        TestTopics.tell(congress.companion(holder, 1, Companion.INTERPRETER), congress.request(slot));
        await().atMost(PATIENCE).until(() -> number("select waiting from slot where id = ?", slot.value()) == 1);
        assertThat(broken(status())).isEmpty();
        assertThat(status().at("/overbooked").asInt()).isOne();
        assertThat(status().at("/slots/0/confirmed").asInt()).isEqualTo(2);
        service.database()
                .sql("update place set companion = null where slot_id = ?")
                .param(slot.value())
                .update();
        assertThat(broken(status())).containsExactly("contradicting 1");
    }

    @Test
    void placesSetAsideAreNotIdleAndOthersThatHoldThemAreTooMany() {
        TestTopics.tell(congress.slot(slot, 4), congress.setAside(slot, 2, 4, 2));
        TestTopics.tell(congress.requests(3, slot));
        TestTopics.tell(congress.assigned(slot));
        awaitConfirmed(3);
        assertThat(broken(status())).isEmpty();
        service.database()
                .sql("update place set from_set_aside = false where slot_id = ?")
                .param(slot.value())
                .update();
        assertThat(broken(status())).containsExactly("tooMany 1", "contradicting 1");
    }

    @Test
    void whatIsLeftWhenPlacesAreNoLongerSetAsideGoesToTheWaitingList() {
        TestTopics.tell(congress.slot(slot, 4), congress.setAside(slot, 2, 4, 2));
        TestTopics.tell(congress.requests(3, slot));
        awaitConfirmed(2);
        TestTopics.tell(congress.setAsideEnds(slot, 3));
        awaitConfirmed(3);
        assertThat(broken(status())).isEmpty();
    }

    @Test
    void placesThatWereGivenAtTheSameTimeAreCounted() {
        var request = congress.request(slot);
        TestTopics.tell(congress.slot(slot, 5), congress.slot(other, 5), request);
        awaitConfirmed(1);
        sneakIn(other, request.participantId(), "CONFIRMED", 1);
        service.database()
                .sql("update slot set confirmed = 1 where id = ?")
                .param(other.value())
                .update();
        assertThat(broken(status())).containsExactly("atTheSameTime 1");
    }

    @Test
    void placesMovedOntoEachOtherByTheOrganisersAreNoFault() {
        var morning = congress.request(slot);
        var afternoon = congress.request(other, morning.participantId());
        TestTopics.tell(congress.slot(slot, 5), congress.slotLater(other, 5), morning, afternoon);
        awaitConfirmed(2);
        TestTopics.tell(congress.moved(other, 2, 5));
        await().atMost(PATIENCE)
                .until(() -> number("select count(*) from moved_onto where slot_id = ?", slot.value()) == 1);
        assertThat(broken(status())).isEmpty();
    }

    @Test
    void aFreePlaceWithAnEligibleParticipantWaitingIsIdle() {
        rush();
        service.database()
                .sql("update slot set capacity = 21 where id = ?")
                .param(slot.value())
                .update();
        assertThat(broken(status())).containsExactly("idle 30");
    }

    @Test
    void aPlaceOnADayThatIsNotTheirsIsCountedUnlessItWasTheirsWhenItWasGiven() {
        var first = congress.request(slot);
        var second = congress.request(slot);
        TestTopics.tell(congress.slotOn(LocalDate.of(2026, 11, 19), slot, 5), first, second);
        awaitConfirmed(2);
        TestTopics.tell(congress.mayCome(first.participantId(), LocalDate.of(2026, 11, 20)));
        await().atMost(PATIENCE)
                .until(() -> number(
                                "select count(*) from kept_off_day where signup_id = ?",
                                first.signupId().value())
                        == 1);
        assertThat(broken(status())).isEmpty();
        service.database()
                .sql("update place set days = array['2026-11-20'::date] where signup_id = ?")
                .param(second.signupId().value())
                .update();
        assertThat(broken(status())).containsExactly("notTheirDay 1");
    }

    @Test
    void waitingForABegunSlotIsCounted() {
        rush();
        service.database()
                .sql("update slot set begun = true where id = ?")
                .param(slot.value())
                .update();
        assertThat(broken(status())).containsExactly("afterTheStart 30");
    }

    private void rush() {
        TestTopics.tell(congress.slot(slot, 20));
        TestTopics.tell(congress.requests(50, slot));
        awaitConfirmed(20);
        await().atMost(PATIENCE).until(() -> service.count(congress.slug(), "WAITING") == 30);
    }

    private void awaitConfirmed(int places) {
        await().atMost(PATIENCE).until(() -> service.count(congress.slug(), "CONFIRMED") == places);
    }

    /** Bypasses the rules. */
    private void sneakIn(SlotId into, ParticipantId participant, String standing, long rank) {
        service.database()
                .sql("""
                        insert into place (signup_id, congress, slot_id, participant_id, standing, rank, decision)
                        values (?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(UUID.randomUUID(), congress.slug().value(), into.value(), participant.value(), standing, rank)
                .update();
    }

    private static long number(String sql, UUID id) {
        return service.database().sql(sql).param(id).query(Long.class).single();
    }

    private void eventually(Consumer<JsonNode> holds) {
        await().atMost(PATIENCE).untilAsserted(() -> holds.accept(status()));
    }

    private static List<String> broken(JsonNode status) {
        return PROMISES.stream()
                .filter(promise -> status.get(promise).asInt() != 0)
                .map(promise -> promise + " " + status.get(promise))
                .toList();
    }

    private JsonNode status() {
        try {
            var cookie = TestSessions.cookie("ORGANISER:" + congress.slug());
            return Http.get(service.uri(path()), "Cookie", cookie).body();
        } catch (Exception away) {
            throw new AssertionError(away);
        }
    }

    private String path() {
        return "/api/v1/congresses/" + congress.slug() + "/status/places";
    }
}
