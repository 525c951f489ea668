package org.meedoen.capacity.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The connections that follow one congress. Used by one thread. */
final class Subscribers {

    private final Set<Connection> connections = new LinkedHashSet<>();
    private long shownAt = Long.MIN_VALUE;
    private boolean due;

    void add(Connection connection) {
        connections.add(connection);
    }

    void remove(Connection connection) {
        connections.remove(connection);
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    void each(Consumer<Connection> action) {
        List.copyOf(connections).forEach(action);
    }

    /** Whether a change has to be sent and is not scheduled yet; marks it as scheduled. */
    boolean becomesDue() {
        var was = due;
        due = true;
        return !was;
    }

    void shown(long now) {
        shownAt = now;
        due = false;
    }

    long pauseBeforeNext(long now, long pace) {
        return shownAt == Long.MIN_VALUE ? 0 : Math.max(0, shownAt + pace - now);
    }
}
