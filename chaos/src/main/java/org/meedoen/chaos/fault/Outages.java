package org.meedoen.chaos.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which components are down, and when the gateway was: only then may a client's connection break. */
public final class Outages {

    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(2);

    private record Interval(Instant from, Instant until) {}

    private final List<Interval> gatewayOutages = new ArrayList<>();
    private final Set<Component> down = EnumSet.noneOf(Component.class);
    private Instant gatewayDownSince = Instant.MAX;

    synchronized void begins(Component component) {
        down.add(component);
        if (component == Component.GATEWAY && gatewayDownSince.equals(Instant.MAX)) {
            gatewayDownSince = Instant.now();
        }
    }

    /** Reads a line that the launcher printed. */
    public synchronized void read(String line) {
        Component.all().stream()
                .filter(component -> line.equals(component.title() + " is up again"))
                .forEach(this::ends);
        notifyAll();
    }

    private void ends(Component component) {
        down.remove(component);
        if (component == Component.GATEWAY) {
            gatewayOutages.add(new Interval(gatewayDownSince, Instant.now().plus(UNTIL_NOTICED)));
            gatewayDownSince = Instant.MAX;
        }
    }

    public synchronized boolean gatewayWasDown(Instant from, Instant until) {
        return until.isAfter(gatewayDownSince)
                || gatewayOutages.stream()
                        .anyMatch(interval -> from.isBefore(interval.until()) && until.isAfter(interval.from()));
    }

    /** Waits until all components are up again; returns those that are not. */
    public synchronized Set<Component> awaitAll(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!down.isEmpty() && System.nanoTime() < deadline) {
            wait(1000);
        }
        return Set.copyOf(down);
    }
}
