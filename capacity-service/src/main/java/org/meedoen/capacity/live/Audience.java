package org.meedoen.capacity.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The lines that watch one congress. Used by one thread. */
final class Audience {

    private final Set<Line> lines = new LinkedHashSet<>();
    private long shownAt = Long.MIN_VALUE;
    private boolean due;

    void add(Line line) {
        lines.add(line);
    }

    void remove(Line line) {
        lines.remove(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void each(Consumer<Line> action) {
        List.copyOf(lines).forEach(action);
    }

    /** Whether something has to be shown that is not on its way yet; from now on it is. */
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
