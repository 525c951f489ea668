package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.batching.BatchPacing;
import org.meedoen.signup.batching.MicroBatcher;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The requests of this instance that wait for a decision. Events only trigger it: it reads all changed sign-ups in one
 * query, and passes each request what the database says.
 */
@Component
class DecisionWaiters implements SignupChanges.Listener, SmartLifecycle {

    private static final int QUEUE_LENGTH = 10_000;
    private static final int LARGEST_BATCH = 1_000;
    private static final int LOOK_AGAIN_MILLIS = 500;
    private static final int PHASE = 0;

    private final Map<SignupId, Set<Waiter>> waiting = new ConcurrentHashMap<>();
    private final SignupViews signups;
    private final MicroBatcher<Set<SignupId>> changed;
    private volatile boolean running;

    DecisionWaiters(SignupViews signups) {
        this.signups = signups;
        this.changed =
                new MicroBatcher<>("decision-waiters", QUEUE_LENGTH, LARGEST_BATCH, BatchPacing.AT_ONCE, this::settle);
    }

    /** A request that waits; to be closed when it stops waiting. */
    final class Waiter implements AutoCloseable {

        private final SignupId signupId;
        private final CompletableFuture<Signup> settled = new CompletableFuture<>();

        private Waiter(SignupId signupId) {
            this.signupId = signupId;
        }

        /** The decided sign-up, or its current state after the given time. */
        Optional<Signup> atMost(Duration patience) throws InterruptedException {
            try {
                return Optional.of(settled.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException tooLong) {
                return signups.of(signupId);
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void close() {
            waiting.computeIfPresent(signupId, (id, waiters) -> {
                waiters.remove(this);
                return waiters.isEmpty() ? null : waiters;
            });
        }
    }

    /** No change of the sign-up is missed from here on. It need not exist yet. */
    Waiter await(SignupId signupId) {
        var waiter = new Waiter(signupId);
        waiting.compute(signupId, (id, waiters) -> {
            var all = waiters == null ? ConcurrentHashMap.<Waiter>newKeySet() : waiters;
            all.add(waiter);
            return all;
        });
        return waiter;
    }

    /** For a sign-up that may already be decided. */
    Waiter awaitExisting(SignupId signupId) {
        var waiter = await(signupId);
        changed.offer(Set.of(signupId));
        return waiter;
    }

    @Override
    public void asked(Set<SignupId> ids) {
        // nothing to complete yet
    }

    @Override
    public void decided(Set<SignupId> ids) {
        if (ids.stream().anyMatch(waiting::containsKey)) changed.offer(ids);
    }

    @Override
    @Scheduled(fixedDelay = LOOK_AGAIN_MILLIS)
    public void lookAgain() {
        if (!waiting.isEmpty()) changed.offer(Set.copyOf(waiting.keySet()));
    }

    private void settle(List<Set<SignupId>> ids) {
        var wanted =
                ids.stream().flatMap(Set::stream).filter(waiting::containsKey).collect(Collectors.toSet());
        if (wanted.isEmpty()) return;
        signups.of(wanted).stream().filter(Signup::hasAnswer).forEach(this::release);
    }

    private void release(Signup settled) {
        var waiters = waiting.remove(settled.id());
        if (waiters != null) waiters.forEach(waiter -> waiter.settled.complete(settled));
    }

    @Override
    public void start() {
        changed.start();
        running = true;
    }

    @Override
    public void stop() {
        changed.close();
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
