package org.meedoen.chaos.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Everybody at work: so many hands that do things for one guest after the other, and the organisers beside them. */
public final class Crowd implements AutoCloseable {

    private static final int HANDS = 20;
    private static final int BETWEEN_ACTS = 1000;
    private static final int BETWEEN_PLANS = 4000;

    private final List<Guest> guests;
    private final List<Planner> planners;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong acts = new AtomicLong();
    private volatile boolean enough;

    Crowd(List<Guest> guests, List<Planner> planners) {
        this.guests = guests;
        this.planners = planners;
    }

    public void begin() {
        IntStream.range(0, HANDS).forEach(hand -> threads.add(Thread.ofVirtual().start(() -> serve(hand))));
        planners.forEach(planner -> threads.add(Thread.ofVirtual().start(() -> plan(planner))));
    }

    /** Each guest belongs to one hand, so that a guest does one thing at a time. */
    private void serve(int hand) {
        var own = IntStream.range(0, guests.size())
                .filter(i -> i % HANDS == hand)
                .mapToObj(guests::get)
                .toList();
        keepDoing(BETWEEN_ACTS, random -> own.get(random.nextInt(own.size())).act());
    }

    private void plan(Planner planner) {
        keepDoing(BETWEEN_PLANS, random -> planner.act());
    }

    private interface Act {

        void with(Random random) throws InterruptedException;
    }

    private void keepDoing(int pause, Act act) {
        try {
            while (!enough) {
                act.with(ThreadLocalRandom.current());
                acts.incrementAndGet();
                Thread.sleep(ThreadLocalRandom.current().nextInt(pause));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long acts() {
        return acts.get();
    }

    /** No new acts; waits for the answers to those under way. */
    public void end() throws InterruptedException {
        enough = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    /** What was promised and is not so, now that all is settled. */
    public List<String> brokenPromises() throws InterruptedException {
        var broken = new ArrayList<String>();
        for (var guest : guests) {
            broken.addAll(guest.brokenPromises());
        }
        for (var planner : planners) {
            broken.addAll(planner.brokenPromises());
        }
        return broken;
    }

    @Override
    public void close() {
        enough = true;
        threads.forEach(Thread::interrupt);
    }
}
