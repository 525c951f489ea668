package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;

/** A fixed number of users at once: the next one starts as soon as one is served. */
public record ClosedLoop(Vertx vertx, Connections connector, int connections, Duration atMost) {

    public LoadResult run(Collection<? extends UserAction> actions) throws InterruptedException {
        var opened = connector.open(connections).await();
        var recorder = new LoadRecorder(actions.size());
        var waiting = new ArrayDeque<UserAction>(actions);
        vertx.runOnContext(start -> opened.forEach(connection -> next(connection, waiting, recorder)));
        try {
            return recorder.await(atMost);
        } finally {
            opened.forEach(connection -> connection.connection().close());
        }
    }

    private void next(Connection connection, Queue<UserAction> waiting, LoadRecorder recorder) {
        var action = waiting.poll();
        if (action == null) {
            return;
        }
        var since = System.nanoTime();
        action.on(connection).onComplete(how -> {
            recorder.ended(since, how);
            next(connection, waiting, recorder);
        });
    }
}
