package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.springframework.transaction.CannotCreateTransactionException;

class IntakeTests {

    private static final CongressId CONGRESS = new CongressId("meetdag-2030");
    private static final SignupId BAD = SignupId.random();

    private final List<List<SignupAttempt>> batches = new ArrayList<>();
    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final InFlightSignups inFlight = new InFlightSignups();
    private Duration longestPause = Duration.ZERO;
    private Intake intake = intake(100, 10, attempts -> {});

    @AfterEach
    void stop() {
        goOn.countDown();
        intake.stop();
    }

    @Test
    void aSingleAttemptIsStoredAtOnce() {
        intake.start();
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Taken.class);
    }

    @Test
    void attemptsDuringABatchFormTheNextInOrder() throws InterruptedException {
        intake = intake(100, 10, this::holdUpTheFirst);
        intake.start();
        var first = intake.submit(attempt());
        busy.await();
        var attempts = IntStream.range(0, 25).mapToObj(number -> attempt()).toList();
        var outcomes = attempts.stream().map(intake::submit).toList();
        goOn.countDown();
        first.join();
        outcomes.forEach(CompletableFuture::join);
        assertThat(batches.stream().map(List::size)).containsExactly(1, 10, 10, 5);
        assertThat(batches.stream().skip(1).flatMap(List::stream)).containsExactlyElementsOf(attempts);
    }

    @Test
    void attemptsBeforeTheLastBatchIsDecidedFormOneBatch() {
        longestPause = Duration.ofHours(1);
        intake = intake(100, 10, attempts -> {});
        intake.start();
        var first = attempt();
        intake.submit(first).join();
        var outcomes = IntStream.range(0, 5)
                .mapToObj(number -> intake.submit(attempt()))
                .toList();
        inFlight.decided(Set.of(first.signupId()));
        outcomes.forEach(CompletableFuture::join);
        assertThat(batches.stream().map(List::size)).containsExactly(1, 5);
        inFlight.decided(ids(batches.getLast()));
    }

    @Test
    void theNextBatchDoesNotWaitForeverForDecisions() {
        longestPause = Duration.ofMillis(50);
        intake = intake(100, 10, attempts -> {});
        intake.start();
        intake.submit(attempt()).join();
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Taken.class);
    }

    @Test
    void aDeclinedAttemptDoesNotDelayTheNextBatch() {
        longestPause = Duration.ofHours(1);
        intake = intake(100, 10, attempts -> {
            if (batches.size() == 1) throw new CannotCreateTransactionException("away");
            if (batches.size() == 2) throw new IllegalStateException("bad");
        });
        intake.start();
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Overloaded.class);
        assertThatThrownBy(intake.submit(attempt())::join).hasRootCauseMessage("bad");
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Taken.class);
        inFlight.decided(ids(batches.getLast()));
    }

    @Test
    void aFullQueueAsksToRetry() throws InterruptedException {
        intake = intake(2, 10, this::holdUpTheFirst);
        intake.start();
        var first = intake.submit(attempt());
        busy.await();
        var waiting = List.of(intake.submit(attempt()), intake.submit(attempt()));
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Overloaded.class);
        goOn.countDown();
        assertThat(first.join()).isInstanceOf(IntakeOutcome.Taken.class);
        assertThat(waiting).allSatisfy(one -> assertThat(one.join()).isInstanceOf(IntakeOutcome.Taken.class));
    }

    @Test
    void aFailingAttemptFailsAlone() {
        intake = intake(100, 10, IntakeTests::failOnTheBadOne);
        var outcomes = List.of(intake.submit(attempt()), intake.submit(bad()), intake.submit(attempt()));
        intake.start();
        assertThat(outcomes.get(0).join()).isInstanceOf(IntakeOutcome.Taken.class);
        assertThat(outcomes.get(2).join()).isInstanceOf(IntakeOutcome.Taken.class);
        assertThatThrownBy(outcomes.get(1)::join).hasRootCauseMessage("bad");
    }

    @Test
    void withoutTheDatabaseAttemptsAreAskedToRetry() {
        intake = intake(100, 10, attempts -> {
            throw new CannotCreateTransactionException("away");
        });
        intake.start();
        assertThat(intake.submit(attempt()).join()).isInstanceOf(IntakeOutcome.Overloaded.class);
    }

    private static Set<SignupId> ids(List<SignupAttempt> attempts) {
        return attempts.stream().map(SignupAttempt::signupId).collect(Collectors.toSet());
    }

    private interface Storing {
        void store(List<SignupAttempt> attempts);
    }

    private Intake intake(int queueLength, int largestBatch, Storing storing) {
        return new Intake(
                attempts -> {
                    batches.add(attempts);
                    storing.store(attempts);
                    return attempts.stream()
                            .<IntakeOutcome>map(one -> new IntakeOutcome.Taken(one.signupId()))
                            .toList();
                },
                inFlight,
                new RegistrationProperties(Duration.ofSeconds(2), queueLength, largestBatch, longestPause));
    }

    private void holdUpTheFirst(List<SignupAttempt> attempts) {
        if (batches.size() > 1) return;
        busy.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void failOnTheBadOne(List<SignupAttempt> attempts) {
        if (attempts.stream().anyMatch(one -> one.signupId().equals(BAD))) throw new IllegalStateException("bad");
    }

    private static SignupAttempt attempt() {
        return new SignupAttempt(
                SignupId.random(), UUID.randomUUID(), CONGRESS, SlotId.random(), null, null, null, false);
    }

    private static SignupAttempt bad() {
        return new SignupAttempt(BAD, UUID.randomUUID(), CONGRESS, SlotId.random(), null, null, null, false);
    }
}
