package org.meedoen.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The lines that a launcher has printed. */
final class LauncherOutput {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** Waits until that many lines contain the text. Fails when the launcher has ended, or after the longest wait. */
    synchronized void await(String text, long times, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (linesWith(text) < times) {
            var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (ended || left <= 0) {
                throw new IllegalStateException(
                        "\"" + text + "\" was not printed " + times + " times before the launcher "
                                + (ended ? "ended: " : "was given up: ") + String.join(" / ", lines));
            }
            wait(left);
        }
    }

    synchronized long linesWith(String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }
}
