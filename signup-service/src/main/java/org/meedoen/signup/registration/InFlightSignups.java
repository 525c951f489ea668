package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.meedoen.contracts.SignupId;
import org.springframework.stereotype.Component;

/**
 * The last batch of sign-ups of this instance that are not decided yet. The next batch waits for them, since it would
 * only slow them down, and becomes larger meanwhile.
 */
@Component
class InFlightSignups implements SignupChanges.Listener {

    private final Set<SignupId> undecided = new HashSet<>();

    /**
     * Replaces the tracked sign-ups. To be called before they are stored: the decision may arrive before the commit
     * returns.
     */
    synchronized void track(Collection<SignupId> signups) {
        undecided.clear();
        undecided.addAll(signups);
    }

    /** None of them will be decided. */
    synchronized void clear() {
        undecided.clear();
    }

    synchronized void remove(SignupId signup) {
        undecided.remove(signup);
    }

    synchronized void awaitDecided(Duration longest) throws InterruptedException {
        var until = System.nanoTime() + longest.toNanos();
        for (var rest = longest.toNanos(); rest > 0 && !undecided.isEmpty(); rest = until - System.nanoTime()) {
            wait(rest / 1_000_000, (int) (rest % 1_000_000));
        }
    }

    @Override
    public void asked(Set<SignupId> signups) {
        // not decided yet
    }

    @Override
    public synchronized void decided(Set<SignupId> signups) {
        if (undecided.removeAll(signups) && undecided.isEmpty()) notifyAll();
    }

    @Override
    public void lookAgain() {
        // the wait is short and has a limit
    }
}
