package org.meedoen.standalone.parts;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rehearses, one after the other, what has not been rehearsed since it was built. */
public final class Rehearsals {

    private final Consumer<String> said;
    private final boolean awaited;
    private @Nullable Thread thread;
    private boolean stopped;

    /** @param awaited whether somebody waits for the end of them: then they come last no more than anything else */
    public Rehearsals(Consumer<String> said, boolean awaited) {
        this.said = said;
        this.awaited = awaited;
    }

    /** Begins, unless they were stopped before. */
    public synchronized void begin(List<ServicePart> parts) {
        if (!stopped) {
            thread = Thread.ofVirtual().name("rehearsals").start(() -> rehearse(parts));
        }
    }

    private void rehearse(List<ServicePart> parts) {
        try {
            for (var part : parts) {
                rehearse(part);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void rehearse(ServicePart part) throws InterruptedException {
        var wanted = part.program().cache().filter(Files::notExists);
        if (wanted.isPresent() && new Rehearsal(part, wanted.get(), awaited).succeeds()) {
            said.accept(part.program().title() + " is rehearsed: it starts faster from now on");
        }
    }

    /** Waits until all is rehearsed, or given up. */
    public void awaitEnd() {
        var running = running();
        if (running != null) {
            join(running);
        }
    }

    private synchronized @Nullable Thread running() {
        return thread;
    }

    /** What is half rehearsed is thrown away. */
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
