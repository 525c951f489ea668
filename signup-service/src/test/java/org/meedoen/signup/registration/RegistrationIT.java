package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.SignupRequested;

/** Who asks for a place gets the decision about it. */
class RegistrationIT extends SharedInstance {

    @Test
    void theResponseContainsTheDecision() {
        var person = stage.person();
        var slot = stage.slot();
        var answer = service.signUp(person, slot);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        assertThat(answer.text("slotId")).isEqualTo(slot.toString());
        assertThat(answer.text("participantId")).isEqualTo(person.participant().toString());
    }

    @Test
    void repeatingARequestIsHarmless() {
        var person = stage.person();
        var slot = stage.slot();
        var first = service.signUp(person, slot);
        var again = service.signUp(person, slot);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(stage.signups("true")).isEqualTo(1);
    }

    @Test
    void theSameRequestTwiceAtOnceIsStoredOnce() {
        var slot = stage.slot();
        for (var person : stage.people(20)) {
            var both = List.of(service.signingUp(person, slot), service.signingUp(person, slot));
            var ids = both.stream().map(one -> one.join().id()).distinct();
            assertThat(ids).hasSize(1);
        }
        assertThat(stage.signups("status in ('CONFIRMED', 'WAITLISTED')")).isEqualTo(20);
    }

    @Test
    void threeHundredAtOnceGetTwentyPlacesAndAnOrderedWaitingList() {
        var slot = stage.slot();
        capacity.has(slot, 20);
        var answers = Requests.all(stage.people(300).stream().map(person -> service.signingUp(person, slot)));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().filter(one -> one.text("status").equals("CONFIRMED")))
                .hasSize(20);
        assertThat(stage.signups("status = 'WAITLISTED'")).isEqualTo(280);
        var arrival = capacity.heard().stream()
                .map(event -> ((SignupRequested) event).signupId())
                .toList();
        assertThat(stage.queue(slot)).containsExactlyElementsOf(arrival.subList(20, 300));
    }

    @Test
    void thePositionCountsThoseAhead() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        var people = stage.people(3);
        var signups =
                people.stream().map(person -> service.signUp(person, slot)).toList();
        assertThat(signups)
                .extracting(one -> one.body().path("position").asInt())
                .containsExactly(1, 2, 3);
        service.withdraw(people.get(0), signups.get(0).id());
        assertThat(service.mySignups(people.get(2)).getFirst().path("position").asInt())
                .isEqualTo(2);
        assertThat(service.mySignups(people.get(0)).getFirst().has("position")).isFalse();
    }

    @Test
    void aFullSlotWithoutAWaitingListRefuses() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        capacity.hasNoWaitingList(slot);
        var answer = service.signUp(stage.person(), slot);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("full");
    }

    @Test
    void aRefusedSignUpMayBeRequestedAgain() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        capacity.hasNoWaitingList(slot);
        var person = stage.person();
        service.signUp(person, slot);
        capacity.has(slot, 1);
        assertThat(service.signUp(person, slot).status()).isEqualTo(201);
    }

    @Test
    void oneOfTwoOverlappingRequestsSucceedsAndTheOtherNamesTheClash() {
        var one = stage.slot();
        var other = stage.slot();
        capacity.overlap(one, other);
        var person = stage.person();
        var answers = Requests.all(List.of(one, other).stream().map(slot -> service.signingUp(person, slot)));
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
    void redeliveredAndUnknownDecisionsChangeNothing() {
        var person = stage.person();
        var slot = stage.slot();
        var signup = service.signUp(person, slot).id();
        service.withdraw(person, signup);
        var again = service.signUp(person, slot).id();
        var before = service.mySignups(person);
        var nobody = SignupId.random();
        capacity.told().forEach(capacity::tell);
        capacity.tell(new PlaceConfirmed(
                stage.congress(),
                signup,
                slot,
                person.participant(),
                9,
                PlaceConfirmed.How.PROMOTED,
                null,
                null,
                null,
                null,
                null));
        capacity.tell(new PlaceRefused(
                stage.congress(),
                nobody,
                slot,
                ParticipantId.random(),
                1,
                PlaceRefused.Reason.FULL,
                null,
                null,
                null,
                null));
        var end = new PlaceReleased(
                stage.congress(),
                again,
                slot,
                person.participant(),
                2,
                PlaceReleased.Reason.SLOT_CANCELLED,
                PlaceReleased.Held.PLACE,
                null,
                null);
        capacity.tell(end);
        await().untilAsserted(() -> assertThat(
                        service.mySignups(person).getLast().path("status").asString())
                .isEqualTo("CANCELLED"));
        assertThat(service.mySignups(person).getFirst().path("status"))
                .isEqualTo(before.getFirst().path("status"));
        capacity.tell(new PlaceConfirmed(
                stage.congress(),
                again,
                slot,
                person.participant(),
                1,
                PlaceConfirmed.How.AT_ONCE,
                null,
                null,
                null,
                null,
                null));
        assertThat(service.signUp(stage.person(), slot).status()).isEqualTo(201);
        assertThat(service.mySignups(person).getLast().path("status").asString())
                .isEqualTo("CANCELLED");
    }
}
