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
 * A start that ends before anything is served or read, from which the JVM keeps what starting takes.
 *
 * @param awaited whether somebody waits for it; else it yields to whatever else wants the processor
 */
record Rehearsal(ServicePart part, Path cache, boolean awaited) {

    /**
     * What was compiled is not to be remembered: the JVM would compile a method as it was here and never again, so that
     * all that a start touches stayed with the quick compiler for good. And the thorough one has no time to gain here.
     */
    static final List<String> OPTIONS = List.of(
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
            "-XX:TieredStopAtLevel=1",
            "-Dspring.context.exit=onRefresh");

    private static final Courtesy LAST = new Courtesy(19);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether there is a cache now; without one all works as before. One installation at a time makes it. */
    boolean succeeds() throws InterruptedException {
        try (var file = FileChannel.open(beside(".rehearsal"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ours = lock(file)) {
            Files.deleteIfExists(log());
            return ours != null && recorded() && kept();
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        return file.tryLock();
    }

    private boolean recorded() throws IOException, InterruptedException {
        var notes = beside(".rehearsal.notes");
        try {
            return ended("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes)
                    && ended("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + made());
        } finally {
            Files.deleteIfExists(notes);
        }
    }

    private boolean ended(String... mode) throws IOException, InterruptedException {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(mode));
        var command = part.java("rehearsal", options);
        var process = Leash.hold(part.inItsEnvironment(awaited ? command : LAST.shownBy(command)), EndedBy.TERM, log());
        try {
            return process.waitFor(PATIENCE) && process.exitValue() == 0;
        } finally {
            Leash.release(process, Duration.ZERO);
        }
    }

    /** Whole or not at all. Those of earlier builds are of no use to anybody. */
    private boolean kept() throws IOException {
        try (var former = Files.newDirectoryStream(
                cache.resolveSibling(""), part.program().title() + "-*.aot")) {
            for (var file : former) {
                Files.delete(file);
            }
        }
        Files.move(made(), cache, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private Path log() {
        return part.log().resolveSibling(part.program().title() + ".rehearsal.log");
    }

    private Path made() {
        return beside(".rehearsal.aot");
    }

    private Path beside(String ending) {
        return cache.resolveSibling(part.program().title() + ending);
    }
}
