package org.meedoen.chaos.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of an installation, and the signals they are sent, each by its own id. */
public record Processes(ProcessHandle launcher) {

    /** Empty while it is being started. */
    Optional<ProcessHandle> of(Part part) {
        return launcher.children()
                .filter(ProcessHandle::isAlive)
                .filter(process -> part.isRunBy(process.info().commandLine().orElse("")))
                .findFirst();
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
    }

    static void askToEnd(ProcessHandle process) {
        signal("TERM", List.of(process));
    }

    /** With everything it started. Tells what has to be let go on. */
    static List<ProcessHandle> pause(ProcessHandle process) {
        signal("STOP", List.of(process));
        var family = new ArrayList<>(List.of(process));
        process.descendants().forEach(family::add);
        signal("STOP", family);
        return family;
    }

    static void letGoOn(List<ProcessHandle> family) {
        signal("CONT", family.reversed());
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
