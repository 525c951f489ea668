package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.signup.SignupWithdrawn;

/** A place that is given up goes to the next, and may be asked for again. */
class WithdrawalIT extends SharedInstance {

    @Test
    void aWithdrawalPromotesTheFirstOnTheWaitingList() {
        var slot = stage.slot();
        capacity.has(slot, 20);
        var people = stage.people(60);
        var confirmed = people.subList(0, 20).stream()
                .map(person -> service.signUp(person, slot).id())
                .toList();
        var waiting = people.subList(20, 60).stream()
                .map(person -> service.signUp(person, slot).id())
                .toList();
        var answers = Requests.all(IntStream.range(0, 20)
                .mapToObj(number -> service.withdrawing(people.get(number), confirmed.get(number))));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("status")).isEqualTo("WITHDRAWN");
        });
        await().untilAsserted(
                        () -> assertThat(stage.signups("status = 'CONFIRMED'")).isEqualTo(20));
        assertThat(stage.queue(slot)).containsExactlyElementsOf(waiting.subList(20, 40));
    }

    @Test
    void signingUpAgainAfterWithdrawingIsPossible() {
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
    void signingUpAndWithdrawingTooOftenHasToWait() {
        var person = stage.person();
        var slot = stage.slot();
        for (var change = 0; change < 5; change++) {
            service.withdraw(person, service.signUp(person, slot).id());
        }
        var tooOften = service.signUp(person, slot);
        assertThat(tooOften.status()).isEqualTo(429);
        assertThat(tooOften.problem()).isEqualTo("changing-too-often");
        assertThat(tooOften.response().headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 120L);
        assertThat(service.signUp(person, stage.slot()).status()).isEqualTo(201);
        assertThat(service.signUp(stage.person(), slot).status()).isEqualTo(201);
        stage.jdbc()
                .sql("update signup set requested_at = requested_at - interval '2 minutes' where participant_id = ?")
                .param(person.participant().value())
                .update();
        assertThat(service.signUp(person, slot).status()).isEqualTo(201);
    }

    @Test
    void afterTheStartNobodySignsUpOrWithdraws() {
        var person = stage.person();
        var late = stage.person();
        var slot = stage.slot();
        var first = service.signUp(person, slot).id();
        stage.begin(slot);
        var withdrawing = service.withdraw(person, first);
        assertThat(withdrawing.status()).isEqualTo(409);
        assertThat(withdrawing.problem()).isEqualTo("slot-begun");
        assertThat(service.signUp(late, slot).problem()).isEqualTo("slot-begun");
        assertThat(service.signUp(person, slot).id()).isEqualTo(first);
        assertThat(service.withdraw(late, first).status()).isEqualTo(404);
        assertThat(capacity.heard().stream().filter(SignupWithdrawn.class::isInstance))
                .isEmpty();
    }

    @Test
    void withoutADecisionTheAnswerIsPending() {
        var impatient = installation.startImpatient();
        var person = stage.person();
        capacity.keepSilent();
        var pending = impatient.signUp(person, stage.slot());
        assertThat(pending.status()).isEqualTo(202);
        assertThat(pending.text("status")).isEqualTo("REQUESTED");
        var withdrawing = impatient.withdraw(person, pending.id());
        assertThat(withdrawing.status()).isEqualTo(202);
        assertThat(withdrawing.text("status")).isEqualTo("WITHDRAWING");
        capacity.answerAgain();
        await().untilAsserted(() -> assertThat(
                        service.mySignups(person).getFirst().path("status").asString())
                .isEqualTo("WITHDRAWN"));
        installation.stop(impatient);
    }
}
