package org.meedoen.signup.batching;

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
 * Collects items and handles them in batches, in order, on one thread. Items that arrive during a batch form the next
 * one.
 */
public final class MicroBatcher<T> {

    private static final Logger log = LoggerFactory.getLogger(MicroBatcher.class);
    private static final long IDLE_MILLIS = 200;

    private final String name;
    private final BlockingQueue<T> queue;
    private final int largestBatch;
    private final BatchPacing pacing;
    private final Consumer<List<T>> work;
    private volatile boolean open = true;
    private @Nullable Thread thread;

    public MicroBatcher(String name, int queueLength, int largestBatch, BatchPacing pacing, Consumer<List<T>> work) {
        this.name = name;
        this.pacing = pacing;
        this.queue = new ArrayBlockingQueue<>(queueLength);
        this.largestBatch = largestBatch;
        this.work = work;
    }

    public synchronized void start() {
        open = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Returns false if the queue is full or closed. */
    public boolean offer(T item) {
        return open && queue.offer(item);
    }

    /** Accepts no more items, and waits until the accepted ones are done. */
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
            pacing.await();
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
