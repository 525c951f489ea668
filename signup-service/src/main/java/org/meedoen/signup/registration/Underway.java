package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The sign-ups of this instance that were taken in last and are not decided yet. While they are on their way a next batch
 * would only be in their way: it waits for them, and carries more.
 */
@Component
class Underway implements SignupNews.Reader {

    private final Set<UUID> undecided = new HashSet<>();

    /** To be called before they are stored: the decision may be here sooner than the commit is known of. */
    synchronized void depart(Collection<UUID> signups) {
        undecided.clear();
        undecided.addAll(signups);
    }

    /** Nothing will be decided about any of them. */
    synchronized void callOff() {
        undecided.clear();
    }

    synchronized void expectNothing(UUID signup) {
        undecided.remove(signup);
    }

    synchronized void awaitDecided(Duration longest) throws InterruptedException {
        var until = System.nanoTime() + longest.toNanos();
        for (var rest = longest.toNanos(); rest > 0 && !undecided.isEmpty(); rest = until - System.nanoTime()) {
            wait(rest / 1_000_000, (int) (rest % 1_000_000));
        }
    }

    @Override
    public void asked(Set<UUID> signups) {
        // they have yet to go
    }

    @Override
    public synchronized void decided(Set<UUID> signups) {
        if (undecided.removeAll(signups) && undecided.isEmpty()) notifyAll();
    }

    @Override
    public void lookAgain() {
        // who waits here waits for a moment only
    }
}
