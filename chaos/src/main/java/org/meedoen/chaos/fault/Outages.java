package org.meedoen.chaos.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parts are away, and when the only door was: only then may a client's connection break. */
public final class Outages {

    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(2);

    private record Window(Instant from, Instant until) {}

    private final List<Window> closed = new ArrayList<>();
    private final Set<Part> away = EnumSet.noneOf(Part.class);
    private Instant doorShut = Instant.MAX;

    synchronized void begins(Part part) {
        away.add(part);
        if (part == Part.GATEWAY && doorShut.equals(Instant.MAX)) {
            doorShut = Instant.now();
        }
    }

    /** What the launcher says. */
    public synchronized void hear(String line) {
        Part.all().stream()
                .filter(part -> line.equals(part.title() + " is back"))
                .forEach(this::ends);
        notifyAll();
    }

    private void ends(Part part) {
        away.remove(part);
        if (part == Part.GATEWAY) {
            closed.add(new Window(doorShut, Instant.now().plus(UNTIL_NOTICED)));
            doorShut = Instant.MAX;
        }
    }

    public synchronized boolean doorWasShut(Instant from, Instant until) {
        return until.isAfter(doorShut)
                || closed.stream().anyMatch(window -> from.isBefore(window.until()) && until.isAfter(window.from()));
    }

    /** Waits until all are back; tells which are not. */
    public synchronized Set<Part> awaitAll(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!away.isEmpty() && System.nanoTime() < deadline) {
            wait(1000);
        }
        return Set.copyOf(away);
    }
}
