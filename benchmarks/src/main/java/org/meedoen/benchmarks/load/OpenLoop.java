package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Queue;

/**
 * So many visitors a second, whatever happens to those before them. Each counts from the moment it was due: when all
 * connections are taken, or we were late ourselves, that is waiting too.
 */
public record OpenLoop(Vertx vertx, Lines lines, int connections, int perSecond, Duration atMost) {

    private record Due(Deed deed, long at) {}

    public Run run(Collection<? extends Deed> deeds) throws InterruptedException {
        var opened = lines.open(connections).await();
        var tally = new Tally(deeds.size());
        var shift = new Shift(new ArrayDeque<>(opened), new ArrayDeque<>(), tally);
        vertx.runOnContext(start -> shift.release(new ArrayDeque<>(deeds), System.nanoTime()));
        try {
            return tally.await(atMost);
        } finally {
            opened.forEach(line -> line.connection().close());
        }
    }

    /** Free connections, and visitors who wait for one. */
    private final class Shift {

        private final Deque<Line> free;
        private final Queue<Due> waiting;
        private final Tally tally;
        private long released;

        Shift(Deque<Line> free, Queue<Due> waiting, Tally tally) {
            this.free = free;
            this.waiting = waiting;
            this.tally = tally;
        }

        void release(Queue<Deed> deeds, long begun) {
            vertx.setPeriodic(1, timer -> {
                while (!deeds.isEmpty() && due(begun) <= System.nanoTime()) {
                    waiting.add(new Due(deeds.remove(), due(begun)));
                    released++;
                }
                serve();
                if (deeds.isEmpty()) {
                    vertx.cancelTimer(timer);
                }
            });
        }

        private long due(long begun) {
            return begun + released * 1_000_000_000L / perSecond;
        }

        private void serve() {
            while (!free.isEmpty() && !waiting.isEmpty()) {
                serve(free.pop(), waiting.remove());
            }
        }

        private void serve(Line line, Due visitor) {
            visitor.deed().on(line).onComplete(how -> {
                tally.ended(visitor.at(), how);
                free.push(line);
                serve();
            });
        }
    }
}
