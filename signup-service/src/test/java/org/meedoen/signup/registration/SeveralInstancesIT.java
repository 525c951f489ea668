package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.signup.SignupRequested;

class SeveralInstancesIT {

    private Installation installation;
    private Requests one;
    private Stage stage;
    private CapacitySimulator capacity;

    @BeforeEach
    void open() {
        installation = new Installation();
        one = installation.start();
        stage = Stage.in(installation);
        capacity = new CapacitySimulator(stage.congress());
    }

    @AfterEach
    void close() throws InterruptedException {
        capacity.close();
        installation.close();
    }

    /** One partition holds the congress, so at most one of the two instances consumes what both wait for. */
    @Test
    void theWaitingInstanceNeedNotConsumeTheDecision() {
        var other = installation.start();
        var slot = stage.slot();
        capacity.has(slot, 10);
        var both = List.of(one, other);
        var people = stage.people(60);
        var answers = IntStream.range(0, 60)
                .mapToObj(number -> both.get(number % 2).signingUp(people.get(number), slot))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().filter(answer -> answer.text("status").equals("CONFIRMED")))
                .hasSize(10);
        assertThat(stage.signups("true")).isEqualTo(60);
    }

    @Test
    void theSameRequestAtTwoInstancesIsStoredOnce() {
        var other = installation.start();
        var slot = stage.slot();
        for (var person : stage.people(20)) {
            var both = List.of(one.signingUp(person, slot), other.signingUp(person, slot));
            assertThat(both.stream().map(answer -> answer.join().id()).distinct())
                    .hasSize(1);
        }
    }

    @Test
    void aPairRequestedAtTwoInstancesIsStoredOnce() {
        var other = installation.start();
        var slot = stage.slot();
        capacity.has(slot, 60);
        for (var person : stage.people(20)) {
            var mate = stage.person();
            var agreed = one.invitations().agree(person, mate, slot);
            var both = List.of(one.asking(person, slot, agreed), other.asking(mate, slot, agreed));
            assertThat(both)
                    .allSatisfy(answer -> assertThat(answer.join().status())
                            .as(answer.join().body().toString())
                            .isIn(200, 201));
        }
        assertThat(stage.signups("true")).isEqualTo(40);
        assertThat(stage.signups("exists (select from signup other where other.id = signup.together"
                        + " and other.together = signup.id)"))
                .isEqualTo(40);
    }

    @Test
    void aPairAndASingleRequestAtTwoInstancesLeaveNoHalfPair() {
        var other = installation.start();
        var slot = stage.slot();
        for (var person : stage.people(20)) {
            var mate = stage.person();
            var agreed = one.invitations().agree(person, mate, slot);
            var pair = one.asking(person, slot, agreed);
            var alone = other.signingUp(mate, slot);
            assertThat(pair.join().status()).isIn(201, 409);
            assertThat(alone.join().status()).isIn(200, 201);
            assertThat(one.mySignups(person)).hasSize(pair.join().status() == 201 ? 1 : 0);
        }
        assertThat(capacity.heard().stream()
                        .mapToInt(event -> ((SignupRequested) event).partner() == null ? 1 : 2)
                        .sum())
                .isEqualTo((int) stage.signups("true"));
    }

    @Test
    void anUndecidedSignUpIsDecidedAfterARestart() {
        var person = stage.person();
        var slot = stage.slot();
        var impatient = installation.startImpatient();
        capacity.keepSilent();
        assertThat(impatient.signUp(person, slot).status()).isEqualTo(202);
        installation.stop(impatient);
        installation.stop(one);
        capacity.answerAgain();
        var restarted = installation.start();
        await().untilAsserted(() -> assertThat(
                        restarted.mine(person).body().get(0).path("status").asString())
                .isEqualTo("CONFIRMED"));
        assertThat(restarted.signUp(person, slot).status()).isEqualTo(200);
    }

    @Test
    void onlyAttemptsBeyondTheQueueAreAskedToRetry() {
        var narrow =
                installation.start("--meedoen.registration.queue-length=1", "--meedoen.registration.largest-batch=1");
        var slot = stage.slot();
        var answers = stage.people(80).stream().map(person -> narrow.signingUp(person, slot)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .extracting(Requests.Answered::status)
                .isSubsetOf(201, 202, 503)
                .contains(201, 503);
        assertThat(answers.stream().filter(answer -> answer.status() == 503)).allSatisfy(answer -> {
            assertThat(answer.problem()).isEqualTo("service-unavailable");
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(stage.signups("true"))
                .isEqualTo(answers.stream()
                        .filter(answer -> answer.status() != 503)
                        .count());
    }
}
