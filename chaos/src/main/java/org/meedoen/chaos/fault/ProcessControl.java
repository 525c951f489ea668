package org.meedoen.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the processes of an installation and sends them signals, each by its own id. */
public record ProcessControl(ProcessHandle launcher) {

    /** The process of a component; empty while it is being started. */
    Optional<ProcessHandle> of(Component component) {
        return launcher.children()
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        component.isRunBy(process.info().commandLine().orElse("")))
                .findFirst();
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
    }

    static void terminate(ProcessHandle process) {
        signal("TERM", List.of(process));
    }

    /** Stops a process and its descendants. Returns what has to be resumed. */
    static List<ProcessHandle> pause(ProcessHandle process) {
        signal("STOP", List.of(process));
        var stopped = new ArrayList<>(List.of(process));
        process.descendants().forEach(stopped::add);
        signal("STOP", stopped);
        return stopped;
    }

    static void resume(List<ProcessHandle> processes) {
        signal("CONT", processes.reversed());
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        var ids = processes.stream().filter(ProcessHandle::isAlive).map(process -> String.valueOf(process.pid()));
        var command = Stream.concat(Stream.of("kill", "-" + name), ids).toList();
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
