package org.meedoen.standalone.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.Leash;
import org.meedoen.servers.Leash.EndedBy;

/**
 * A training run for the JVM's AOT cache (JEP 483, JEP 514): a start that ends before the service serves or reads anything.
 *
 * @param awaited whether a start waits for it; otherwise it runs at the lowest priority
 */
record AotTraining(ServicePart part, Path cache, boolean awaited) {

    /**
     * Without method profiles: with those of a start, the JVM would never compile the code that a start touches with C2. The
     * training itself uses C1 only, as C2 has no time to pay off.
     */
    static final List<String> OPTIONS = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-XX:TieredStopAtLevel=1",
            "-Dspring.context.exit=onRefresh");

    private static final LowPriority LOWEST = new LowPriority(19);
    private static final Duration LONGEST_TRAINING = Duration.ofMinutes(10);

    /** Returns whether there is a cache now. One installation at a time makes it; without a cache everything works, slower. */
    boolean makeCache() throws InterruptedException {
        try (var file = FileChannel.open(beside(".training"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ours = lock(file)) {
            Files.deleteIfExists(log());
            return ours != null && recorded() && published();
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        return file.tryLock();
    }

    private boolean recorded() throws IOException, InterruptedException {
        var config = beside(".training.config");
        try {
            return run("-XX:AOTMode=record", "-XX:AOTConfiguration=" + config)
                    && run("-XX:AOTMode=create", "-XX:AOTConfiguration=" + config, "-XX:AOTCache=" + unfinished());
        } finally {
            Files.deleteIfExists(config);
        }
    }

    private boolean run(String... mode) throws IOException, InterruptedException {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(mode));
        var command = part.java("aot-training", options);
        var process = Leash.hold(part.inItsEnvironment(awaited ? command : LOWEST.wrap(command)), EndedBy.TERM, log());
        try {
            return process.waitFor(LONGEST_TRAINING) && process.exitValue() == 0;
        } finally {
            Leash.release(process, Duration.ZERO);
        }
    }

    /** Moves the cache into place atomically. Caches of earlier builds are useless. */
    private boolean published() throws IOException {
        try (var former = Files.newDirectoryStream(
                cache.resolveSibling(""), part.program().title() + "-*.aot")) {
            for (var file : former) {
                Files.delete(file);
            }
        }
        Files.move(unfinished(), cache, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private Path log() {
        return part.log().resolveSibling(part.program().title() + ".training.log");
    }

    private Path unfinished() {
        return beside(".training.aot");
    }

    private Path beside(String ending) {
        return cache.resolveSibling(part.program().title() + ending);
    }
}
