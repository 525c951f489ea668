package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import tools.jackson.databind.JsonNode;

class RegistrationIT {

    private static Installation installation;
    private static Requests service;

    private Stage stage;
    private CapacitySimulator capacity;

    @BeforeAll
    static void start() {
        installation = new Installation();
        service = installation.start();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @BeforeEach
    void open() {
        stage = Stage.in(installation);
        capacity = new CapacitySimulator(stage.congress());
    }

    @AfterEach
    void close() throws InterruptedException {
        capacity.close();
    }

    @Test
    void theDecisionComesWithinTheRequest() {
        var person = stage.person();
        var slot = stage.slot();
        var answer = service.signUp(person, slot);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        assertThat(answer.text("slotId")).isEqualTo(slot.toString());
        assertThat(answer.text("participantId")).isEqualTo(person.participant().toString());
    }

    @Test
    void askingAgainIsHarmless() {
        var person = stage.person();
        var slot = stage.slot();
        var first = service.signUp(person, slot);
        var again = service.signUp(person, slot);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(stage.signups("true")).isEqualTo(1);
    }

    @Test
    void theSameParticipantTwiceAtOnceHasOneSignUp() {
        var slot = stage.slot();
        for (var person : stage.people(20)) {
            var both = List.of(service.signingUp(person, slot), service.signingUp(person, slot));
            var ids = both.stream().map(one -> one.join().id()).distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(stage.signups("status in ('CONFIRMED', 'WAITLISTED')")).isEqualTo(20);
    }

    @Test
    void threeHundredAtOnceGetTwentyPlacesAndAQueueInOrder() {
        var slot = stage.slot();
        capacity.has(slot, 20);
        var answers = all(stage.people(300).stream().map(person -> service.signingUp(person, slot)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().filter(one -> one.text("status").equals("CONFIRMED")))
                .hasSize(20);
        assertThat(stage.signups("status = 'WAITLISTED'")).isEqualTo(280);
        var arrival = capacity.heard().stream()
                .map(event -> ((SignupRequested) event).signupId())
                .toList();
        assertThat(queueOf(slot)).containsExactlyElementsOf(arrival.subList(20, 300));
    }

    @Test
    void whoWithdrawsMakesRoomForTheFirstInTheQueue() {
        var slot = stage.slot();
        capacity.has(slot, 20);
        var people = stage.people(60);
        var confirmed = people.subList(0, 20).stream()
                .map(person -> service.signUp(person, slot).id())
                .toList();
        var waiting = people.subList(20, 60).stream()
                .map(person -> service.signUp(person, slot).id())
                .toList();
        var answers = all(IntStream.range(0, 20)
                .mapToObj(number -> service.withdrawing(people.get(number), confirmed.get(number))));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("status")).isEqualTo("WITHDRAWN");
        });
        await().untilAsserted(
                        () -> assertThat(stage.signups("status = 'CONFIRMED'")).isEqualTo(20));
        assertThat(queueOf(slot)).containsExactlyElementsOf(waiting.subList(20, 40));
    }

    @Test
    void thePositionCountsWhoIsAhead() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        var people = stage.people(3);
        var signups =
                people.stream().map(person -> service.signUp(person, slot)).toList();
        assertThat(signups)
                .extracting(one -> one.body().path("position").asInt())
                .containsExactly(1, 2, 3);
        service.withdraw(people.get(0), signups.get(0).id());
        assertThat(mine(people.get(2)).getFirst().path("position").asInt()).isEqualTo(2);
        assertThat(mine(people.get(0)).getFirst().has("position")).isFalse();
    }

    @Test
    void aFullSlotWithoutWaitingListRefuses() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        capacity.hasNoWaitingList(slot);
        var answer = service.signUp(stage.person(), slot);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("full");
    }

    @Test
    void aRefusedSignUpMayBeTriedAgain() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        capacity.hasNoWaitingList(slot);
        var person = stage.person();
        service.signUp(person, slot);
        capacity.has(slot, 1);
        assertThat(service.signUp(person, slot).status()).isEqualTo(201);
    }

    @Test
    void ofTwoOverlappingSlotsAtOnceOneSucceedsAndTheOtherNamesTheClash() {
        var one = stage.slot();
        var other = stage.slot();
        capacity.overlap(one, other);
        var person = stage.person();
        var answers = all(List.of(one, other).stream().map(slot -> service.signingUp(person, slot)));
        assertThat(answers).extracting(Requests.Answered::status).containsExactlyInAnyOrder(201, 409);
        var taken = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow();
        var refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.problem()).isEqualTo("clash");
        assertThat(refused.body().at("/clash/slotId").asString()).isEqualTo(taken.text("slotId"));
        assertThat(refused.body().at("/clash/title/en").asString()).isEqualTo("The neighbourhood's turn");
        assertThat(refused.body().at("/clash/start").asString()).isEqualTo("2090-05-14T08:00:00Z");
        assertThat(refused.text("detail")).contains("Buurt aan zet", "zondag 14 mei, 10:00–11:00");
    }

    @Test
    void theWindowIsJudgedByTheSessionsOwnTimesFirst() {
        var person = stage.person();
        var later = service.signUp(person, stage.slotOpening("now() + interval '1 hour'", "null"));
        assertThat(later.status()).isEqualTo(409);
        assertThat(later.problem()).isEqualTo("not-open-yet");
        assertThat(later.text("opensAt")).endsWith("Z");
        var over = service.signUp(person, stage.slotOpening("null", "now() - interval '1 second'"));
        assertThat(over.problem()).isEqualTo("closed");
        assertThat(stage.signups("true")).isZero();
    }

    @Test
    void whoSignedUpBeforeTheCloseIsToldSoAfterIt() {
        var person = stage.person();
        var slot = stage.slot();
        var before = service.signUp(person, slot);
        stage.jdbc()
                .sql(
                        "update session set signup_closes_at = now() where id = (select session_id from slot where id = ?)")
                .param(slot)
                .update();
        assertThat(service.signUp(person, slot).body()).isEqualTo(before.body());
    }

    @Test
    void nobodyGetsAPlaceOnADayThatIsNotTheirs() {
        var person = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), "Sam", "{2090-05-15}");
        assertThat(service.signUp(person, stage.slot()).problem()).isEqualTo("not-your-day");
        assertThat(service.signUp(person, stage.slotOn(Stage.DAY.plusDays(1))).status())
                .isEqualTo(201);
    }

    @Test
    void aSlotThatWasCalledOffTakesNobody() {
        var slot = stage.slot();
        stage.callOff(slot);
        assertThat(service.signUp(stage.person(), slot).problem()).isEqualTo("slot-cancelled");
    }

    @Test
    void aSharedMailboxChoosesWhoItActsFor() {
        var one = stage.person();
        var other = stage.also(one, "Robin", null);
        var slot = stage.slot();
        assertThat(service.signUp(one, slot).problem()).isEqualTo("choose-participant");
        assertThat(service.signUp(one, wish(slot, other.participant())).status())
                .isEqualTo(201);
        assertThat(service.signUp(one, wish(slot, one.participant())).status()).isEqualTo(201);
        assertThat(mine(one)).hasSize(2);
        assertThat(service.get(one, "?participantId=" + other.participant()).body())
                .hasSize(1);
    }

    @Test
    void whoIsNobodyYetIsToldWhatToDo() {
        var newcomer = stage.mailbox(UUID.randomUUID() + "@nieuw.example");
        assertThat(service.signUp(newcomer, stage.slot()).problem()).isEqualTo("profile-needed");
        var closed = Stage.in(installation, "LIST");
        var refused = service.signUp(newcomer.in(closed.congress()), closed.slot());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("may-not-take-part");
    }

    @Test
    void whatIsNotTheirsOrNotHereDoesNotExist() {
        var person = stage.person();
        var stranger = stage.person();
        var slot = stage.slot();
        var elsewhere = Stage.in(installation);
        var mine = service.signUp(person, slot).id();
        assertThat(service.withdraw(stranger, mine).status()).isEqualTo(404);
        assertThat(service.withdraw(person.in(elsewhere.congress()), mine).status())
                .isEqualTo(404);
        assertThat(service.withdraw(person, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(service.signUp(person, elsewhere.slot()).status()).isEqualTo(404);
        assertThat(service.signUp(person, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(service.signUp(person, wish(slot, stranger.participant())).status())
                .isEqualTo(404);
        assertThat(service.mine(person.in("nergens-2090")).status()).isEqualTo(404);
        assertThat(mine(stranger)).isEmpty();
        assertThat(mine(person).getFirst().path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void badInputGetsAProblem() {
        var person = stage.person();
        assertThat(service.signUp(person, "{").status()).isEqualTo(400);
        assertThat(service.signUp(person, "{\"slotId\": \"over there\"}").status())
                .isEqualTo(400);
        assertThat(service.signUp(person, "{}").problem()).isEqualTo("invalid-fields");
        assertThat(service.get(person, "?participantId=x").status()).isEqualTo(400);
        assertThat(service.signUp(person, "{\"slotId\": \"%s\"}".formatted(UUID.randomUUID()), "Accept-Language", "en")
                        .text("detail"))
                .contains("does not exist");
    }

    @Test
    void afterWithdrawingOneMaySignUpAgain() {
        var person = stage.person();
        var slot = stage.slot();
        var first = service.signUp(person, slot).id();
        assertThat(service.withdraw(person, first).text("status")).isEqualTo("WITHDRAWN");
        assertThat(service.withdraw(person, first).text("status")).isEqualTo("WITHDRAWN");
        var second = service.signUp(person, slot);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(capacity.heard().stream().filter(SignupWithdrawn.class::isInstance))
                .hasSize(1);
    }

    @Test
    void whileNobodyDecidesTheAnswerIsThatItIsPending() {
        var person = stage.person();
        capacity.keepSilent();
        var pending = service.signUp(person, stage.slot());
        assertThat(pending.status()).isEqualTo(202);
        assertThat(pending.text("status")).isEqualTo("REQUESTED");
        var withdrawing = service.withdraw(person, pending.id());
        assertThat(withdrawing.status()).isEqualTo(202);
        assertThat(withdrawing.text("status")).isEqualTo("WITHDRAWING");
        capacity.answerAgain();
        await().untilAsserted(() ->
                assertThat(mine(person).getFirst().path("status").asString()).isEqualTo("WITHDRAWN"));
    }

    @Test
    void redeliveredAndUnknownDecisionsChangeNothing() {
        var person = stage.person();
        var slot = stage.slot();
        var signup = service.signUp(person, slot).id();
        service.withdraw(person, signup);
        var again = service.signUp(person, slot).id();
        var before = mine(person);
        var nobody = UUID.randomUUID();
        capacity.told().forEach(capacity::tell);
        capacity.tell(new PlaceConfirmed(
                stage.congress(), signup, slot, person.participant(), 9, PlaceConfirmed.How.PROMOTED));
        capacity.tell(new PlaceRefused(stage.congress(), nobody, slot, nobody, 1, PlaceRefused.Reason.FULL, null));
        var end = new PlaceReleased(
                stage.congress(),
                again,
                slot,
                person.participant(),
                2,
                PlaceReleased.Reason.SLOT_CANCELLED,
                PlaceReleased.Held.PLACE);
        capacity.tell(end);
        await().untilAsserted(() ->
                assertThat(mine(person).getLast().path("status").asString()).isEqualTo("CANCELLED"));
        assertThat(mine(person).getFirst().path("status"))
                .isEqualTo(before.getFirst().path("status"));
        capacity.tell(
                new PlaceConfirmed(stage.congress(), again, slot, person.participant(), 1, PlaceConfirmed.How.AT_ONCE));
        assertThat(service.signUp(stage.person(), slot).status()).isEqualTo(201);
        assertThat(mine(person).getLast().path("status").asString()).isEqualTo("CANCELLED");
    }

    private static String wish(UUID slot, UUID participant) {
        return "{\"slotId\":\"%s\",\"participantId\":\"%s\"}".formatted(slot, participant);
    }

    private static List<JsonNode> mine(Stage.Person person) {
        return StreamSupport.stream(service.mine(person).body().spliterator(), false)
                .toList();
    }

    private List<UUID> queueOf(UUID slot) {
        return stage.jdbc()
                .sql("select id from signup where slot_id = ? and status = 'WAITLISTED' order by waiting_rank")
                .param(slot)
                .query(UUID.class)
                .list();
    }

    private static List<Requests.Answered> all(java.util.stream.Stream<CompletableFuture<Requests.Answered>> answers) {
        return answers.toList().stream().map(CompletableFuture::join).toList();
    }
}
