package org.meedoen.signup.registration;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes attempts in, in order of receipt and as many at once as have come, so that a rush costs few commits. */
@Component
class Intake implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    // Lower than the web server's: it is there before the first request and after the last.
    private static final int PHASE = 0;

    private record Waiting(Attempt attempt, CompletableFuture<IntakeOutcome> outcome) {

        UUID signupId() {
            return attempt.signupId();
        }
    }

    private final TakesIn transaction;
    private final Underway underway;
    private final Gathering<Waiting> gathering;
    private volatile boolean running;

    Intake(TakesIn transaction, Underway underway, RegistrationProperties properties) {
        this.transaction = transaction;
        this.underway = underway;
        this.gathering = new Gathering<>(
                "intake",
                properties.queueLength(),
                properties.largestBatch(),
                () -> underway.awaitDecided(properties.longestPause()),
                this::take);
    }

    CompletableFuture<IntakeOutcome> submit(Attempt attempt) {
        var waiting = new Waiting(attempt, new CompletableFuture<>());
        if (!gathering.offer(waiting)) waiting.outcome().complete(new IntakeOutcome.Overloaded());
        return waiting.outcome();
    }

    private void take(List<Waiting> batch) {
        underway.depart(batch.stream().map(Waiting::signupId).toList());
        try {
            answer(batch, transaction.take(batch.stream().map(Waiting::attempt).toList()));
        } catch (TransactionException
                | NonTransientDataAccessResourceException
                | TransientDataAccessResourceException
                | RecoverableDataAccessException away) {
            log.warn("{} sign-ups could not be taken in: {}", batch.size(), away.toString());
            underway.callOff();
            batch.forEach(waiting -> waiting.outcome().complete(new IntakeOutcome.Overloaded()));
        } catch (RuntimeException | Error fault) {
            takeSingly(batch, fault);
        }
    }

    /** So that the one that can't be stored fails alone. */
    private void takeSingly(List<Waiting> batch, Throwable fault) {
        if (batch.size() == 1) {
            underway.callOff();
            batch.getFirst().outcome().completeExceptionally(fault);
        } else {
            batch.forEach(waiting -> take(List.of(waiting)));
        }
    }

    private void answer(List<Waiting> batch, List<IntakeOutcome> outcomes) {
        for (var i = 0; i < batch.size(); i++) {
            var waiting = batch.get(i);
            if (!(outcomes.get(i) instanceof IntakeOutcome.Taken)) underway.expectNothing(waiting.signupId());
            waiting.outcome().complete(outcomes.get(i));
        }
    }

    @Override
    public void start() {
        gathering.start();
        running = true;
    }

    @Override
    public void stop() {
        gathering.close();
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
