package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;

/** So many visitors at once, each of whom is followed by the next as soon as it is served. */
public record ClosedLoop(Vertx vertx, Lines lines, int connections, Duration atMost) {

    public Run run(Collection<? extends Deed> deeds) throws InterruptedException {
        var opened = lines.open(connections).await();
        var tally = new Tally(deeds.size());
        var waiting = new ArrayDeque<Deed>(deeds);
        vertx.runOnContext(start -> opened.forEach(line -> next(line, waiting, tally)));
        try {
            return tally.await(atMost);
        } finally {
            opened.forEach(line -> line.connection().close());
        }
    }

    private void next(Line line, Queue<Deed> waiting, Tally tally) {
        var deed = waiting.poll();
        if (deed == null) {
            return;
        }
        var since = System.nanoTime();
        deed.on(line).onComplete(how -> {
            tally.ended(since, how);
            next(line, waiting, tally);
        });
    }
}
