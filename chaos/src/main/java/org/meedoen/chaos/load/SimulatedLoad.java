package org.meedoen.chaos.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Sends the requests of all participants from a fixed number of threads, and those of the organisers beside them. */
public final class SimulatedLoad implements AutoCloseable {

    private static final int THREADS = 20;
    private static final int BETWEEN_ACTIONS = 1000;
    private static final int BETWEEN_CHANGES = 4000;

    private final List<SimulatedParticipant> participants;
    private final List<SimulatedOrganiser> organisers;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong actions = new AtomicLong();
    private volatile boolean ended;

    SimulatedLoad(List<SimulatedParticipant> participants, List<SimulatedOrganiser> organisers) {
        this.participants = participants;
        this.organisers = organisers;
    }

    public void begin() {
        IntStream.range(0, THREADS)
                .forEach(thread -> threads.add(Thread.ofVirtual().start(() -> participate(thread))));
        organisers.forEach(organiser -> threads.add(Thread.ofVirtual().start(() -> organise(organiser))));
    }

    /** Each participant belongs to one thread, so that a participant has one request at a time. */
    private void participate(int thread) {
        var own = IntStream.range(0, participants.size())
                .filter(i -> i % THREADS == thread)
                .mapToObj(participants::get)
                .toList();
        repeat(BETWEEN_ACTIONS, random -> own.get(random.nextInt(own.size())).act());
    }

    private void organise(SimulatedOrganiser organiser) {
        repeat(BETWEEN_CHANGES, random -> organiser.act());
    }

    private interface Action {

        void run(Random random) throws InterruptedException;
    }

    private void repeat(int pause, Action action) {
        try {
            while (!ended) {
                action.run(ThreadLocalRandom.current());
                actions.incrementAndGet();
                Thread.sleep(ThreadLocalRandom.current().nextInt(pause));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long actions() {
        return actions.get();
    }

    /** Starts no further actions and waits for the responses that are pending. */
    public void end() throws InterruptedException {
        ended = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    /** The promises that do not hold now that nothing is pending. */
    public List<String> brokenPromises() throws InterruptedException {
        var broken = new ArrayList<String>();
        for (var participant : participants) {
            broken.addAll(participant.brokenPromises());
        }
        for (var organiser : organisers) {
            broken.addAll(organiser.brokenPromises());
        }
        return broken;
    }

    @Override
    public void close() {
        ended = true;
        threads.forEach(Thread::interrupt);
    }
}
