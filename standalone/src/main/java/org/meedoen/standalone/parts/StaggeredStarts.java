package org.meedoen.standalone.parts;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Restarts one part of a kind at a time. If several ended together, restarting them in parallel would take each of them as
 * long as both, and one instance is enough to go on.
 */
final class StaggeredStarts {

    private final Duration patience;
    private final Map<String, Semaphore> free = new ConcurrentHashMap<>();

    /** @param patience how long a part waits for another that does not become ready */
    StaggeredStarts(Duration patience) {
        this.patience = patience;
    }

    Process start(Part part) throws InterruptedException {
        var permit = free.computeIfAbsent(part.kind(), _ -> new Semaphore(1));
        var acquired = permit.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return part.start();
        } finally {
            if (acquired) {
                permit.release();
            }
        }
    }
}
