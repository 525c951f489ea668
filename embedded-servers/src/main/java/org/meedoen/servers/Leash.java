package org.meedoen.servers;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ties a child process to the life of this one. The child is started through a shell that leaves a watcher behind, which reads
 * from us and ends the child when that stream ends, be it because we closed it or because we were killed. Ctrl-C in a terminal
 * reaches every process of the foreground group; a leashed child does not receive it, so that this process decides on the order
 * of stopping.
 */
public final class Leash {

    /** A shell of its own, so that in a list of processes it is not mistaken for the command it watches. */
    private static final String WATCH = """
            cat >/dev/null
            kill -$2 $1 || exit
            for second in 1 2 3 4 5 6 7 8 9 10; do
                sleep 1
                kill -0 $1 || exit
            done
            kill -KILL $1
            """;

    /** Where there is setsid, the child gets a group of its own; a child that handles SIGINT would notice it elsewhere. */
    private static final String HOLD = """
            trap '' INT HUP
            umask 077
            exec 3<&0
            sh -c "$1" leash $$ $2 <&3 >/dev/null 2>&1 &
            shift 2
            if command -v setsid >/dev/null; then exec setsid "$@" </dev/null 3<&-; fi
            exec "$@" </dev/null 3<&-
            """;

    private Leash() {}

    /** The signal that ends a process. */
    public enum EndedBy {
        TERM,
        INT
    }

    /** Starts what the builder describes, with its output at the end of the log; the process id is the command's own. */
    public static Process hold(ProcessBuilder builder, EndedBy signal, Path log) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", HOLD, "leash", WATCH, signal.name()));
        command.addAll(builder.command());
        return builder.command(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(OwnerOnly.file(log).toFile()))
                .start();
    }

    /**
     * Asks the process to end by closing the stream, waits, and kills the process if it does not end. The watcher ends, too.
     */
    public static void release(Process process, Duration patience) {
        var watchers = process.children().toList();
        end(process, patience);
        watchers.stream()
                .flatMap(watcher -> Stream.concat(watcher.descendants(), Stream.of(watcher)))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static void end(Process process, Duration patience) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
