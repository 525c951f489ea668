package org.meedoen.standalone.parts;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Trains the services that have no AOT cache for their current build, one after the other. */
public final class AotTrainings {

    private final Consumer<String> console;
    private final boolean awaited;
    private @Nullable Thread thread;
    private boolean stopped;

    /** @param awaited whether a start waits for their end; otherwise they run at the lowest priority */
    public AotTrainings(Consumer<String> console, boolean awaited) {
        this.console = console;
        this.awaited = awaited;
    }

    /** Starts them, unless they were stopped before. */
    public synchronized void begin(List<ServicePart> parts) {
        if (!stopped) {
            thread = Thread.ofVirtual().name("aot-training").start(() -> train(parts));
        }
    }

    private void train(List<ServicePart> parts) {
        try {
            for (var part : parts) {
                train(part);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void train(ServicePart part) throws InterruptedException {
        var wanted = part.program().cache().filter(Files::notExists);
        if (wanted.isPresent() && new AotTraining(part, wanted.get(), awaited).makeCache()) {
            console.accept(part.program().title() + " has an AOT cache and starts faster from now on");
        }
    }

    /** Waits until all have ended, successful or not. */
    public void awaitEnd() {
        var running = running();
        if (running != null) {
            join(running);
        }
    }

    private synchronized @Nullable Thread running() {
        return thread;
    }

    /** Discards a training that has not ended. */
    public void stop() {
        var running = markStopped();
        if (running != null) {
            running.interrupt();
            join(running);
        }
    }

    private synchronized @Nullable Thread markStopped() {
        stopped = true;
        return thread;
    }

    private static void join(Thread running) {
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
