package org.meedoen.signup.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread works on all that has come in, in order; what comes in meanwhile, and until it is the next batch's turn, is
 * the next batch.
 */
public final class Gathering<T> {

    private static final Logger log = LoggerFactory.getLogger(Gathering.class);
    private static final long IDLE_MILLIS = 200;

    private final String name;
    private final BlockingQueue<T> queue;
    private final int largestBatch;
    private final Turn turn;
    private final Consumer<List<T>> work;
    private volatile boolean open = true;
    private @Nullable Thread thread;

    public Gathering(String name, int queueLength, int largestBatch, Turn turn, Consumer<List<T>> work) {
        this.name = name;
        this.turn = turn;
        this.queue = new ArrayBlockingQueue<>(queueLength);
        this.largestBatch = largestBatch;
        this.work = work;
    }

    public synchronized void start() {
        open = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** False when it is full or closed. */
    public boolean offer(T item) {
        return open && queue.offer(item);
    }

    /** Takes nothing any more, and waits until what was taken is done. */
    public synchronized void close() {
        open = false;
        try {
            if (thread != null) thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open || !queue.isEmpty()) {
            var batch = nextBatch();
            if (!batch.isEmpty()) workOn(batch);
        }
    }

    private List<T> nextBatch() {
        var batch = new ArrayList<T>();
        try {
            var first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) return batch;
            batch.add(first);
            turn.await();
            queue.drainTo(batch, largestBatch - 1);
        } catch (InterruptedException interrupted) {
            open = false;
        }
        return batch;
    }

    private void workOn(List<T> batch) {
        try {
            work.accept(batch);
        } catch (RuntimeException | Error fault) {
            log.error("{} failed with a batch of {}", name, batch.size(), fault);
        }
    }
}
