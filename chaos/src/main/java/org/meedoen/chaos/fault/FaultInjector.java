package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.meedoen.chaos.fault.Fault.Kill;
import org.meedoen.chaos.fault.Fault.Pause;
import org.meedoen.chaos.fault.Fault.Restart;
import org.meedoen.chaos.fault.Fault.SmtpFault;
import org.meedoen.chaos.fault.SmtpFaultProxy.Behaviour;

/** Injects faults and counts them. Closing it resumes every process that is still paused. */
public final class FaultInjector implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final ProcessControl processes;
    private final SmtpFaultProxy smtp;
    private final Outages outages;
    private final Map<String, Integer> counted = new ConcurrentSkipListMap<>();
    private final Map<ProcessHandle, List<ProcessHandle>> paused = new ConcurrentHashMap<>();

    public FaultInjector(ProcessControl processes, SmtpFaultProxy smtp, Outages outages) {
        this.processes = processes;
        this.smtp = smtp;
        this.outages = outages;
    }

    /** Returns when all faults have ended, with the time of the last end: of a kill, or of the longest pause. */
    public long inject(FaultSet set) throws InterruptedException {
        var ends = new ConcurrentLinkedQueue<Long>();
        var threads = set.faults().stream()
                .map(fault -> Thread.ofVirtual().start(() -> ends.add(inject(fault))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        return ends.stream().mapToLong(end -> end).max().orElseThrow();
    }

    private long inject(Fault fault) {
        counted.merge(fault.kind(), 1, Integer::sum);
        try {
            return switch (fault) {
                case Kill(var component) -> kill(component);
                case Restart(var component) -> restart(component);
                case Pause(var component, var length) -> pause(component, length);
                case SmtpFault(var behaviour, var length) -> disturbMail(behaviour, length);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return System.nanoTime();
        }
    }

    private long kill(Component component) throws InterruptedException {
        var process = await(component);
        outages.begins(component);
        ProcessControl.kill(process);
        return System.nanoTime();
    }

    private long restart(Component component) throws InterruptedException {
        var process = await(component);
        outages.begins(component);
        ProcessControl.terminate(process);
        return System.nanoTime();
    }

    private long pause(Component component, Duration length) throws InterruptedException {
        var process = await(component);
        paused.put(process, ProcessControl.pause(process));
        Thread.sleep(length);
        resume(process);
        return System.nanoTime();
    }

    private void resume(ProcessHandle process) {
        var stopped = paused.remove(process);
        if (stopped != null) {
            ProcessControl.resume(stopped);
        }
    }

    private long disturbMail(Behaviour behaviour, Duration length) throws InterruptedException {
        smtp.set(behaviour);
        Thread.sleep(length);
        smtp.set(Behaviour.FORWARDS);
        return System.nanoTime();
    }

    /** A component that is being started again has a process soon. */
    private ProcessHandle await(Component component) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        Optional<ProcessHandle> found = processes.of(component);
        while (found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(100);
            found = processes.of(component);
        }
        return found.orElseThrow(() -> new IllegalStateException("There is no " + component.title()));
    }

    public Map<String, Integer> counted() {
        return Map.copyOf(counted);
    }

    @Override
    public void close() {
        paused.keySet().forEach(this::resume);
    }
}
