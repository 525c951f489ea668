package org.meedoen.standalone.parts;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Of parts of one kind that ended together, one comes back first: side by side each would take as long as both, and one
 * is enough for the work to go on.
 */
final class Turns {

    private final Duration patience;
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();

    /** @param patience how long the next one waits for one that does not get started */
    Turns(Duration patience) {
        this.patience = patience;
    }

    Process start(Part part) throws InterruptedException {
        var turn = free.computeIfAbsent(part.kind(), _ -> new Semaphore(1));
        var mine = turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return part.start();
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }
}
