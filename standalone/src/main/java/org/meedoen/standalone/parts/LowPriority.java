package org.meedoen.standalone.parts;

import java.util.ArrayList;
import java.util.List;

/** Runs a command at a low scheduling priority. */
record LowPriority(int nice) {

    /** Linux schedules sessions before the processes in them, and each process of ours is a session of its own. */
    private static final String SCRIPT = "{ echo $0 >/proc/self/autogroup; } 2>/dev/null; exec nice -n $0 \"$@\"";

    List<String> wrap(List<String> command) {
        var whole = new ArrayList<>(List.of("sh", "-c", SCRIPT, String.valueOf(nice)));
        whole.addAll(command);
        return whole;
    }
}
