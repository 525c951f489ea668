package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Queue;

/**
 * A fixed number of users a second, however long the earlier ones take. Each is timed from the moment it was due: waiting
 * for a free connection, or for a late load generator, counts.
 */
public record OpenLoop(Vertx vertx, Connections connector, int connections, int perSecond, Duration atMost) {

    private record Due(UserAction action, long at) {}

    public LoadResult run(Collection<? extends UserAction> actions) throws InterruptedException {
        var opened = connector.open(connections).await();
        var recorder = new LoadRecorder(actions.size());
        var schedule = new Schedule(new ArrayDeque<>(opened), new ArrayDeque<>(), recorder);
        vertx.runOnContext(start -> schedule.release(new ArrayDeque<>(actions), System.nanoTime()));
        try {
            return recorder.await(atMost);
        } finally {
            opened.forEach(connection -> connection.connection().close());
        }
    }

    /** The free connections, and the users who wait for one. */
    private final class Schedule {

        private final Deque<Connection> free;
        private final Queue<Due> waiting;
        private final LoadRecorder recorder;
        private long released;

        Schedule(Deque<Connection> free, Queue<Due> waiting, LoadRecorder recorder) {
            this.free = free;
            this.waiting = waiting;
            this.recorder = recorder;
        }

        void release(Queue<UserAction> actions, long begun) {
            vertx.setPeriodic(1, timer -> {
                while (!actions.isEmpty() && due(begun) <= System.nanoTime()) {
                    waiting.add(new Due(actions.remove(), due(begun)));
                    released++;
                }
                serve();
                if (actions.isEmpty()) {
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

        private void serve(Connection connection, Due user) {
            user.action().on(connection).onComplete(how -> {
                recorder.ended(user.at(), how);
                free.push(connection);
                serve();
            });
        }
    }
}
