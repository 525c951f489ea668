package org.meedoen.standalone.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Parts that are started and stopped side by side. */
public final class Keepers {

    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    private final Consumer<String> said;
    private final Turns turns = new Turns(LONGEST_TURN);
    private final List<Keeper> keepers = new ArrayList<>();
    private boolean stopped;

    public Keepers(Consumer<String> said) {
        this.said = said;
    }

    /** Starts them, unless they were stopped before they began. */
    public synchronized void begin(List<? extends Part> parts, Children children) {
        if (!stopped) {
            parts.stream().map(part -> new Keeper(part, children, turns, said)).forEach(keepers::add);
            keepers.forEach(Keeper::begin);
        }
    }

    /** Waits until each has served once; throws {@link CannotStart} when one could not. */
    public void awaitFirstStart() {
        all().forEach(Keeper::awaitFirstStart);
    }

    private synchronized List<Keeper> all() {
        return List.copyOf(keepers);
    }

    /** Asks all to end, and kills those that take longer than told. */
    public void stop(Duration patience) {
        var stopping = markStopped().stream()
                .map(keeper -> Thread.ofVirtual().start(() -> keeper.stop(patience)))
                .toList();
        for (var thread : stopping) {
            join(thread);
        }
    }

    private synchronized List<Keeper> markStopped() {
        stopped = true;
        return List.copyOf(keepers);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
