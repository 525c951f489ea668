package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.meedoen.chaos.fault.Fault.Kill;
import org.meedoen.chaos.fault.Fault.MailTrouble;
import org.meedoen.chaos.fault.Fault.Pause;
import org.meedoen.chaos.fault.Fault.Restart;

/** Makes things go wrong, and counts them. Closed, it lets everything go on that it paused. */
public final class Striker implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Processes processes;
    private final MailDoor mail;
    private final Outages outages;
    private final Map<String, Integer> counted = new ConcurrentSkipListMap<>();
    private final Map<ProcessHandle, List<ProcessHandle>> paused = new ConcurrentHashMap<>();

    public Striker(Processes processes, MailDoor mail, Outages outages) {
        this.processes = processes;
        this.mail = mail;
        this.outages = outages;
    }

    /** Returns when all of it is over, with the moment it was: the last kill, or the end of the longest pause. */
    public long strike(Strike strike) throws InterruptedException {
        var ends = new ConcurrentLinkedQueue<Long>();
        var threads = strike.faults().stream()
                .map(fault -> Thread.ofVirtual().start(() -> ends.add(befall(fault))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        return ends.stream().mapToLong(end -> end).max().orElseThrow();
    }

    private long befall(Fault fault) {
        counted.merge(fault.kind(), 1, Integer::sum);
        try {
            return switch (fault) {
                case Kill(var part) -> kill(part);
                case Restart(var part) -> restart(part);
                case Pause(var part, var length) -> pause(part, length);
                case MailTrouble(var mood, var length) -> upset(mood, length);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return System.nanoTime();
        }
    }

    private long kill(Part part) throws InterruptedException {
        var victim = await(part);
        outages.begins(part);
        Processes.kill(victim);
        return System.nanoTime();
    }

    private long restart(Part part) throws InterruptedException {
        var victim = await(part);
        outages.begins(part);
        Processes.askToEnd(victim);
        return System.nanoTime();
    }

    private long pause(Part part, Duration length) throws InterruptedException {
        var victim = await(part);
        paused.put(victim, Processes.pause(victim));
        Thread.sleep(length);
        letGoOn(victim);
        return System.nanoTime();
    }

    private void letGoOn(ProcessHandle victim) {
        var family = paused.remove(victim);
        if (family != null) {
            Processes.letGoOn(family);
        }
    }

    private long upset(MailDoor.Mood mood, Duration length) throws InterruptedException {
        mail.be(mood);
        Thread.sleep(length);
        mail.be(MailDoor.Mood.OPEN);
        return System.nanoTime();
    }

    /** What is being started again is struck as soon as there is a process. */
    private ProcessHandle await(Part part) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        Optional<ProcessHandle> found = processes.of(part);
        while (found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(100);
            found = processes.of(part);
        }
        return found.orElseThrow(() -> new IllegalStateException("There is no " + part.title()));
    }

    public Map<String, Integer> counted() {
        return Map.copyOf(counted);
    }

    @Override
    public void close() {
        paused.keySet().forEach(this::letGoOn);
    }
}
