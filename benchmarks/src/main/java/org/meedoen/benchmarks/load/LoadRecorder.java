package org.meedoen.benchmarks.load;

import io.vertx.core.AsyncResult;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Records the actions of one run as they end; written by one thread. */
final class LoadRecorder {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

    private final int wanted;
    private final Histogram nanos = new Histogram(LONGEST, 3);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final CountDownLatch open;
    private final long begun = System.nanoTime();
    private volatile long lastEnd = begun;

    LoadRecorder(int wanted) {
        this.wanted = wanted;
        this.open = new CountDownLatch(wanted);
    }

    void ended(long since, AsyncResult<String> how) {
        lastEnd = System.nanoTime();
        nanos.recordValue(Math.min(LONGEST, Math.max(1, lastEnd - since)));
        outcomes.merge(how.succeeded() ? how.result() : String.valueOf(how.cause()), 1, Integer::sum);
        open.countDown();
    }

    LoadResult await(Duration atMost) throws InterruptedException {
        if (!open.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(open.getCount() + " of " + wanted + " did not end within " + atMost);
        }
        return new LoadResult(wanted, Duration.ofNanos(lastEnd - begun), lastEnd, Map.copyOf(outcomes), nanos);
    }
}
