package org.meedoen.standalone.parts;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.Leash;

/** Keeps one part running: starts it again, with growing pauses, whenever it ends before we want it to. */
final class Keeper {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Part part;
    private final Children children;
    private final Turns turns;
    private final Consumer<String> said;
    private final CompletableFuture<@Nullable Void> firstStart = new CompletableFuture<>();
    private final Thread thread;
    private volatile @Nullable Process process;

    Keeper(Part part, Children children, Turns turns, Consumer<String> said) {
        this.part = part;
        this.children = children;
        this.turns = turns;
        this.said = said;
        this.thread = Thread.ofVirtual().name(part.name()).unstarted(this::keep);
    }

    void begin() {
        thread.start();
    }

    void awaitFirstStart() {
        try {
            firstStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    private void keep() {
        try {
            var from = Instant.now();
            begun(part.start());
            said.accept(part.name() + " is up after "
                    + Duration.between(from, Instant.now()).toSeconds() + " s");
            firstStart.complete(null);
            while (true) {
                said.accept(part.name() + " ended with code " + awaitEnd() + "; it is started again");
                begun(startAgain());
                said.accept(part.name() + " is back");
            }
        } catch (InterruptedException wanted) {
            firstStart.completeExceptionally(new CannotStart("Stopped while " + part.name() + " started."));
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
                return turns.start(part);
            } catch (CannotStart reason) {
                said.accept(reason.getMessage());
                Thread.sleep(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /** First no further start, then the end of what runs; a start under way ends what it began. */
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
