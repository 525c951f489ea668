package org.meedoen.standalone.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.Leash;

/** Restarts one part whenever it ends, with increasing pauses, until it is stopped. */
final class Supervisor {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Part part;
    private final ChildProcesses children;
    private final StaggeredStarts restarts;
    private final Consumer<String> console;
    private final CompletableFuture<@Nullable Void> firstStart = new CompletableFuture<>();
    private final Thread thread;
    private volatile @Nullable Process process;

    Supervisor(Part part, ChildProcesses children, StaggeredStarts restarts, Consumer<String> console) {
        this.part = part;
        this.children = children;
        this.restarts = restarts;
        this.console = console;
        this.thread = Thread.ofVirtual().name(part.name()).unstarted(this::supervise);
    }

    void begin() {
        thread.start();
    }

    void awaitFirstStart() {
        try {
            firstStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartException reason ? reason : e;
        }
    }

    private void supervise() {
        try {
            var from = Instant.now();
            begun(part.start());
            console.accept(part.name() + " is up after "
                    + Duration.between(from, Instant.now()).toSeconds() + " s");
            firstStart.complete(null);
            while (true) {
                console.accept(part.name() + " ended with code " + awaitEnd() + "; it is restarted");
                begun(startAgain());
                console.accept(part.name() + " is up again");
            }
        } catch (InterruptedException stopped) {
            firstStart.completeExceptionally(new StartException("Stopped while " + part.name() + " started."));
        } catch (RuntimeException e) {
            firstStart.completeExceptionally(e);
        }
    }

    private void begun(Process started) {
        process = started;
        children.record(started.toHandle());
    }

    private int awaitEnd() throws InterruptedException {
        return process == null ? 0 : process.waitFor();
    }

    private Process startAgain() throws InterruptedException {
        for (var pause = Duration.ofMillis(250); ; pause = longer(pause)) {
            try {
                return restarts.start(part);
            } catch (StartException reason) {
                console.accept(reason.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** Prevents further starts, then ends the process; a start that is under way ends its own process. */
    void stop(Duration patience) {
        thread.interrupt();
        joinThread(patience);
        var running = process;
        if (running != null) {
            Leash.release(running, patience);
        }
    }

    private void joinThread(Duration patience) {
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
