package org.meedoen.benchmarks.watch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the messages say: all pages are sent the same ones, so each is read once. */
final class Messages {

    private static final int REMEMBERED = 100;
    private static final Pattern SLOT =
            Pattern.compile("\"slotId\":\"([0-9a-f-]+)\",\"capacity\":\\d+,\"confirmed\":(\\d+)");

    private final Map<String, Map<String, Integer>> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Integer>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Confirmed places by slot, of the slots it is about. */
    Map<String, Integer> confirmedIn(String message) {
        return read.computeIfAbsent(message, Messages::read);
    }

    private static Map<String, Integer> read(String message) {
        var confirmed = new HashMap<String, Integer>();
        var found = SLOT.matcher(message);
        while (found.find()) {
            confirmed.put(found.group(1), Integer.valueOf(found.group(2)));
        }
        return confirmed;
    }
}
