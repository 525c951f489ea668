package org.meedoen.benchmarks.watch;

import java.util.HashMap;
import java.util.Map;

/** What an open page shows, from the pieces of its stream as they come; and since when it shows that everybody has a place. */
final class Page {

    private static final String END = "\n\n";

    private final Messages messages;
    private final int everybody;
    private final Map<String, Integer> confirmed = new HashMap<>();
    private String unfinished = "";
    private volatile long completeAt;

    /** @param everybody how many places will be taken in the end */
    Page(Messages messages, int everybody) {
        this.messages = messages;
        this.everybody = everybody;
    }

    void take(String piece, long now) {
        var text = unfinished + piece;
        var from = 0;
        for (var end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
            show(text.substring(from, end), now);
            from = end + END.length();
        }
        unfinished = text.substring(from);
    }

    private void show(String message, long now) {
        confirmed.putAll(messages.confirmedIn(message));
        if (completeAt == 0
                && confirmed.values().stream().mapToInt(Integer::intValue).sum() == everybody) {
            completeAt = now;
        }
    }

    boolean complete() {
        return completeAt != 0;
    }

    /** How much later it was complete than at that moment. */
    long nanosAfter(long moment) {
        return Math.max(0, completeAt - moment);
    }
}
