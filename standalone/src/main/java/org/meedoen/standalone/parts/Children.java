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

/**
 * The processes that were started, noted with the time they began, as ids are used again. Each ends when its launcher
 * does; this is for what was killed together with its watcher.
 */
public record Children(Path file) {

    public static Children recordedIn(Path file) {
        return new Children(file);
    }

    synchronized void record(ProcessHandle process) {
        try {
            Files.writeString(
                    file,
                    process.pid() + " " + began(process) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Ends what a former launcher left behind, and forgets it. */
    public void endForgotten() {
        try {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            var forgotten =
                    lines.stream().flatMap(line -> stillRunning(line).stream()).toList();
            forgotten.forEach(ProcessHandle::destroy);
            forgotten.forEach(Children::awaitEnd);
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
