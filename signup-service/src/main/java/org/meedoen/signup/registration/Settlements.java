package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The requests of this instance that wait until a sign-up is settled. News only wakes it: it reads in one query all that
 * changed and is waited for, and hands each request what is in the database.
 */
@Component
class Settlements implements SignupNews.Reader, SmartLifecycle {

    private static final int QUEUE_LENGTH = 10_000;
    private static final int LARGEST_BATCH = 1_000;
    private static final int LOOK_AGAIN_MILLIS = 500;
    private static final int PHASE = 0;

    private final Map<UUID, Set<Wait>> waiting = new ConcurrentHashMap<>();
    private final SignupViews signups;
    private final Gathering<Set<UUID>> changed;
    private volatile boolean running;

    Settlements(SignupViews signups) {
        this.signups = signups;
        this.changed = new Gathering<>("settlements", QUEUE_LENGTH, LARGEST_BATCH, Turn.AT_ONCE, this::settle);
    }

    /** A request that waits; to be closed when it goes on. */
    final class Wait implements AutoCloseable {

        private final UUID signupId;
        private final CompletableFuture<Signup> settled = new CompletableFuture<>();

        private Wait(UUID signupId) {
            this.signupId = signupId;
        }

        /** The settled sign-up; or what it is by then when it takes too long. */
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
            waiting.computeIfPresent(signupId, (id, waits) -> {
                waits.remove(this);
                return waits.isEmpty() ? null : waits;
            });
        }
    }

    /** From here on news of it is not missed, also when the sign-up does not exist yet. */
    Wait await(UUID signupId) {
        var wait = new Wait(signupId);
        waiting.compute(signupId, (id, waits) -> {
            var all = waits == null ? ConcurrentHashMap.<Wait>newKeySet() : waits;
            all.add(wait);
            return all;
        });
        return wait;
    }

    /** For a sign-up that may be settled already. */
    Wait awaitExisting(UUID signupId) {
        var wait = await(signupId);
        changed.offer(Set.of(signupId));
        return wait;
    }

    @Override
    public void asked(Set<UUID> ids) {
        // there is nothing to settle yet
    }

    @Override
    public void decided(Set<UUID> ids) {
        if (ids.stream().anyMatch(waiting::containsKey)) changed.offer(ids);
    }

    @Override
    @Scheduled(fixedDelay = LOOK_AGAIN_MILLIS)
    public void lookAgain() {
        if (!waiting.isEmpty()) changed.offer(Set.copyOf(waiting.keySet()));
    }

    private void settle(List<Set<UUID>> ids) {
        var wanted =
                ids.stream().flatMap(Set::stream).filter(waiting::containsKey).collect(Collectors.toSet());
        if (wanted.isEmpty()) return;
        signups.of(wanted).stream()
                .filter(signup -> signup.status().isSettled())
                .forEach(this::release);
    }

    private void release(Signup settled) {
        var waits = waiting.remove(settled.id());
        if (waits != null) waits.forEach(wait -> wait.settled.complete(settled));
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
