package org.meedoen.benchmarks.watch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses the messages of the stream. All pages receive the same ones, so each is parsed once. */
final class ParsedMessages {

    private static final int CACHED = 100;
    private static final Pattern SLOT =
            Pattern.compile("\"slotId\":\"([0-9a-f-]+)\",\"capacity\":\\d+,\"confirmed\":(\\d+)");

    private final Map<String, Map<String, Integer>> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Integer>> eldest) {
            return size() > CACHED;
        }
    };

    /** The confirmed places by slot. */
    Map<String, Integer> confirmedIn(String message) {
        return read.computeIfAbsent(message, ParsedMessages::read);
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
