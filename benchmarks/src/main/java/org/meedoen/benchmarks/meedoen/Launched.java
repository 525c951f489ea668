package org.meedoen.benchmarks.meedoen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.meedoen.servers.FreePorts;

/** An installation as `./meedoen run` makes it, on ports and data of its own. */
public final class Launched implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process launcher;
    private final Path data;
    private final int port;
    private final Consumer<String> said;
    private final CompletableFuture<Duration> ready = new CompletableFuture<>();
    private final long begun = System.nanoTime();

    private Launched(Process launcher, Path data, int port, Consumer<String> said) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
        this.said = said;
        Thread.ofVirtual().start(this::listen);
    }

    public static Launched start(Path repository, Path data) {
        return start(repository, data, Map.of(), Launched::tellWhatEnded);
    }

    /** As on a machine where it never ran before, and leaving nothing behind that makes another start faster. */
    public static Launched unrehearsed(Path repository, Path data) {
        return start(repository, data, Map.of("MEEDOEN_REHEARSALS", "never"), Launched::tellWhatEnded);
    }

    /**
     * With more to choose than ports and data, and an ear for what the launcher says. Rehearsed beforehand, as
     * whatever runs for longer than a minute is, so that no rehearsal goes on beside what is measured.
     */
    public static Launched start(Path repository, Path data, Map<String, String> environment, Consumer<String> said) {
        var port = FreePorts.next();
        var builder = new ProcessBuilder(command(repository)).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "MEEDOEN_PORT", String.valueOf(port),
                        "MEEDOEN_MAIL_PORT", String.valueOf(FreePorts.next()),
                        "MEEDOEN_REHEARSALS", "first",
                        "MEEDOEN_JARS", repository.toString(),
                        "MEEDOEN_DATA", data.toString()));
        builder.environment().putAll(environment);
        try {
            return new Launched(builder.start(), data, port, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same command as the script's. */
    private static List<String> command(Path repository) {
        var standalone = repository.resolve("standalone").resolve("target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                standalone.resolve("classes") + ":" + standalone.resolve("lib") + "/*",
                "org.meedoen.standalone.Launcher");
    }

    private void listen() {
        try (BufferedReader lines = launcher.inputReader()) {
            lines.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException ended) {
            ready.completeExceptionally(ended);
        }
        ready.completeExceptionally(new IllegalStateException("The launcher ended; see " + data.resolve("logs")));
    }

    private void hear(String line) {
        if (line.startsWith("Meedoen is ready")) {
            ready.complete(Duration.ofNanos(System.nanoTime() - begun));
        }
        said.accept(line);
    }

    private static void tellWhatEnded(String line) {
        if (line.contains("is back") || line.contains("ended")) {
            System.err.println(line);
        }
    }

    /** Waits until it is; from the first instruction of the launcher until it says that all is ready. */
    public Duration startedIn() {
        return ready.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    public Parts parts() {
        return new Parts(launcher.toHandle());
    }

    public Databases databases() {
        return new Databases(data);
    }

    @Override
    public void close() {
        launcher.toHandle().destroy();
        try {
            if (!launcher.waitFor(Duration.ofSeconds(30))) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
