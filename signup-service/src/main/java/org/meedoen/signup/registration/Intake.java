package org.meedoen.signup.registration;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.batching.MicroBatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes sign-up attempts in order of receipt. Those that arrive together are stored together, so that a rush needs few
 * commits.
 */
@Component
class Intake implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    // Lower than the web server's phase: it starts before the first request and stops after the last.
    private static final int PHASE = 0;

    private record Waiting(SignupAttempt attempt, CompletableFuture<IntakeOutcome> outcome) {

        SignupId signupId() {
            return attempt.signupId();
        }
    }

    private final BatchIntake transaction;
    private final InFlightSignups inFlight;
    private final MicroBatcher<Waiting> batcher;
    private volatile boolean running;

    Intake(BatchIntake transaction, InFlightSignups inFlight, RegistrationProperties properties) {
        this.transaction = transaction;
        this.inFlight = inFlight;
        this.batcher = new MicroBatcher<>(
                "intake",
                properties.queueLength(),
                properties.largestBatch(),
                () -> inFlight.awaitDecided(properties.longestPause()),
                this::take);
    }

    CompletableFuture<IntakeOutcome> submit(SignupAttempt attempt) {
        var waiting = new Waiting(attempt, new CompletableFuture<>());
        if (!batcher.offer(waiting)) waiting.outcome().complete(new IntakeOutcome.Overloaded());
        return waiting.outcome();
    }

    private void take(List<Waiting> batch) {
        inFlight.track(batch.stream().map(Waiting::signupId).toList());
        try {
            answer(
                    batch,
                    transaction.takeIn(batch.stream().map(Waiting::attempt).toList()));
        } catch (TransactionException
                | NonTransientDataAccessResourceException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException away) {
            log.warn("{} sign-ups could not be taken in: {}", batch.size(), away.toString());
            inFlight.clear();
            batch.forEach(waiting -> waiting.outcome().complete(new IntakeOutcome.Overloaded()));
        } catch (RuntimeException | Error fault) {
            takeSingly(batch, fault);
        }
    }

    /** One by one, so that only the attempt that cannot be stored fails. */
    private void takeSingly(List<Waiting> batch, Throwable fault) {
        if (batch.size() == 1) {
            inFlight.clear();
            batch.getFirst().outcome().completeExceptionally(fault);
        } else {
            batch.forEach(waiting -> take(List.of(waiting)));
        }
    }

    private void answer(List<Waiting> batch, List<IntakeOutcome> outcomes) {
        for (var i = 0; i < batch.size(); i++) {
            var waiting = batch.get(i);
            if (!(outcomes.get(i) instanceof IntakeOutcome.Taken)) inFlight.remove(waiting.signupId());
            waiting.outcome().complete(outcomes.get(i));
        }
    }

    @Override
    public void start() {
        batcher.start();
        running = true;
    }

    @Override
    public void stop() {
        batcher.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
