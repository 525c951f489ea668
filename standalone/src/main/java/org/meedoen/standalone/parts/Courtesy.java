package org.meedoen.standalone.parts;

import java.util.ArrayList;
import java.util.List;

/** Lets others go first when all want the processor. */
record Courtesy(int nice) {

    /** Linux weighs sessions before it weighs the processes in them, and each of ours is a session of its own. */
    private static final String YIELD = "{ echo $0 >/proc/self/autogroup; } 2>/dev/null; exec nice -n $0 \"$@\"";

    List<String> shownBy(List<String> command) {
        var whole = new ArrayList<>(List.of("sh", "-c", YIELD, String.valueOf(nice)));
        whole.addAll(command);
        return whole;
    }
}
