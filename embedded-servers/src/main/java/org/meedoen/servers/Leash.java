package org.meedoen.servers;

import java.util.ArrayList;
import java.util.List;

/**
 * Ties other processes to the life of this one: each is held by a shell that reads from us, and acts when that stream
 * ends, be it because we closed it or because we were killed. Ctrl-C in a terminal reaches every process of the
 * foreground group; the leashed ones ignore it, so that we alone decide on the order of stopping.
 */
public final class Leash {

    /** A shell of its own, so that in a list of processes it is not mistaken for the command it watches. */
    private static final String WATCH = """
            cat >/dev/null
            kill -TERM $1 || exit
            for second in 1 2 3 4 5 6 7 8 9 10; do
                sleep 1
                kill -0 $1 || exit
            done
            kill -KILL $1
            """;

    private static final String RUN = """
            trap '' INT HUP
            exec 3<&0
            sh -c "$1" leash $$ <&3 >/dev/null 2>&1 &
            shift
            exec "$@" </dev/null 3<&-
            """;

    private static final String AT_END = """
            trap '' INT HUP TERM
            cat >/dev/null
            exec "$@" </dev/null
            """;

    private Leash() {}

    /** A command that runs the given one under the same process id, and terminates it when its standard input ends. */
    public static List<String> hold(List<String> command) {
        var watched = new ArrayList<>(List.of(WATCH));
        watched.addAll(command);
        return shell(RUN, watched);
    }

    /** A command that waits for the end of its standard input and then runs the given one. */
    static List<String> atEnd(List<String> command) {
        return shell(AT_END, command);
    }

    private static List<String> shell(String script, List<String> command) {
        var all = new ArrayList<>(List.of("sh", "-c", script, "leash"));
        all.addAll(command);
        return all;
    }
}
