package org.meedoen.benchmarks.watch;

import java.util.HashMap;
import java.util.Map;

/** The state of an open page from its event stream, and the time from which it shows that everybody has a place. */
final class OpenPage {

    private static final String END = "\n\n";

    private final ParsedMessages messages;
    private final int everybody;
    private final Map<String, Integer> confirmed = new HashMap<>();
    private String unfinished = "";
    private volatile long completeAt;

    /** @param everybody the final number of confirmed places */
    OpenPage(ParsedMessages messages, int everybody) {
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

    /** Nanoseconds from that moment until it was complete. */
    long nanosAfter(long moment) {
        return Math.max(0, completeAt - moment);
    }
}
