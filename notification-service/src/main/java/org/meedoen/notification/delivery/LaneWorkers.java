package org.meedoen.notification.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that send the mails of one lane. They wait for a signal or the next poll. */
final class LaneWorkers {

    private static final Logger log = LoggerFactory.getLogger(LaneWorkers.class);

    private final Lane lane;
    private final Sender sender;
    private final SendRate rate;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Semaphore wakeUps = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    LaneWorkers(Lane lane, Sender sender, SendRate rate) {
        this.lane = lane;
        this.sender = sender;
        this.rate = rate;
    }

    void start() {
        running = true;
        for (int number = 1; number <= lane.workers(); number++) {
            threads.add(Thread.ofVirtual().name("mail-" + lane + "-" + number).start(this::work));
        }
    }

    void wake() {
        if (wakeUps.availablePermits() < lane.workers()) wakeUps.release(lane.workers());
    }

    void askToStop() {
        running = false;
        stopping.countDown();
        wake();
    }

    /** A mail in progress is finished first. If that takes too long, its lease expires. */
    void awaitEnd(long deadlineNanos) throws InterruptedException {
        for (var thread : threads) {
            var left = TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
            if (left > 0) thread.join(left);
        }
        threads.clear();
    }

    private void work() {
        while (running) {
            var sent = sendBatch();
            if (sent == 0) sleep();
            else rest(rate.restAfter(sent, System.nanoTime()));
        }
    }

    private int sendBatch() {
        try {
            return sender.sendBatch(lane);
        } catch (RuntimeException fault) {
            log.warn(
                    "Lane {} could not look for mail: {}",
                    lane,
                    fault.getClass().getName());
            return 0;
        }
    }

    private void sleep() {
        try {
            var _ = wakeUps.tryAcquire(lane.poll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            interrupted();
        }
    }

    private void rest(long nanos) {
        try {
            var _ = stopping.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            interrupted();
        }
    }

    private void interrupted() {
        running = false;
        Thread.currentThread().interrupt();
    }
}
