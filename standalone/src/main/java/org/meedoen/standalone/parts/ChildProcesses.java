package org.meedoen.standalone.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.meedoen.servers.OwnerOnly;

/**
 * A file with the processes that were started and their start times, as process ids are reused. A process ends with its
 * launcher; the file serves to end those whose watcher was killed together with the launcher.
 */
public record ChildProcesses(Path file) {

    public static ChildProcesses recordedIn(Path file) {
        return new ChildProcesses(file);
    }

    synchronized void record(ProcessHandle process) {
        try {
            Files.writeString(
                    OwnerOnly.file(file), process.pid() + " " + began(process) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Ends the processes that an earlier launcher left behind. */
    public void endOrphans() {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            var orphans =
                    lines.stream().flatMap(line -> stillRunning(line).stream()).toList();
            orphans.forEach(ProcessHandle::destroy);
            orphans.forEach(ChildProcesses::awaitEnd);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> stillRunning(String line) {
        var words = line.split(" ");
        return words.length == 2 && words[0].matches("[0-9]{1,10}")
                ? ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> began(process).toString().equals(words[1]))
                : Optional.empty();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(11, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
