package org.meedoen.standalone.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Supervises parts that are started and stopped in parallel. */
public final class Supervisors {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Consumer<String> console;
    private final StaggeredStarts restarts = new StaggeredStarts(LONGEST_WAIT);
    private final List<Supervisor> supervisors = new ArrayList<>();
    private boolean stopped;

    public Supervisors(Consumer<String> console) {
        this.console = console;
    }

    /** Starts them, unless they were stopped before they began. */
    public synchronized void begin(List<? extends Part> parts, ChildProcesses children) {
        if (!stopped) {
            parts.stream()
                    .map(part -> new Supervisor(part, children, restarts, console))
                    .forEach(supervisors::add);
            supervisors.forEach(Supervisor::begin);
        }
    }

    /** Waits until each is ready for the first time; throws {@link StartException} if one cannot start. */
    public void awaitFirstStart() {
        all().forEach(Supervisor::awaitFirstStart);
    }

    private synchronized List<Supervisor> all() {
        return List.copyOf(supervisors);
    }

    /** Terminates all, and kills those that take longer than that. */
    public void stop(Duration patience) {
        var stopping = markStopped().stream()
                .map(supervisor -> Thread.ofVirtual().start(() -> supervisor.stop(patience)))
                .toList();
        for (var thread : stopping) {
            join(thread);
        }
    }

    private synchronized List<Supervisor> markStopped() {
        stopped = true;
        return List.copyOf(supervisors);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
