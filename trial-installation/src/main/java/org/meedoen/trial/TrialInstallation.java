package org.meedoen.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.meedoen.servers.FreePorts;

/** An installation as `./meedoen run` starts it, from the built modules, on free ports and with data of its own. */
public final class TrialInstallation implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final String READY = "Meedoen is ready: ";

    private final Process launcher;
    private final Path data;
    private final Map<String, String> environment;
    private final Consumer<String> listener;
    private final LauncherOutput output = new LauncherOutput();
    private final Thread reader = Thread.ofVirtual().unstarted(this::read);
    private final long begun = System.nanoTime();
    private volatile long ready;

    private TrialInstallation(Process launcher, Path data, Map<String, String> environment, Consumer<String> listener) {
        this.launcher = launcher;
        this.data = data;
        this.environment = environment;
        this.listener = listener;
    }

    public static TrialInstallation launch(Path repository, Path data) {
        return launch(repository, data, Map.of());
    }

    /** Prints which parts end and restart. */
    public static TrialInstallation launch(Path repository, Path data, Map<String, String> settings) {
        return launch(repository, data, settings, TrialInstallation::printRestarts);
    }

    /**
     * Returns before it is ready. The services' starts are trained first, unless the settings say otherwise: an
     * installation that runs for minutes gains from it, and no training goes on beside what is measured.
     *
     * @param repository the folder with the modules, built
     * @param settings environment variables that replace the defaults
     * @param listener gets each line that the launcher prints
     */
    public static TrialInstallation launch(
            Path repository, Path data, Map<String, String> settings, Consumer<String> listener) {
        var environment = new HashMap<>(Map.of(
                "MEEDOEN_PORT", String.valueOf(FreePorts.next()),
                "MEEDOEN_MAIL_PORT", String.valueOf(FreePorts.next()),
                "MEEDOEN_REHEARSALS", "first",
                // it sends no request to the outside
                "MEEDOEN_TILES", "",
                "MEEDOEN_JARS", repository.toString(),
                "MEEDOEN_DATA", data.toString()));
        environment.putAll(settings);
        var builder = new ProcessBuilder(command(repository)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var installation = new TrialInstallation(builder.start(), data, Map.copyOf(environment), listener);
            installation.reader.start();
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same command as in the script. */
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

    private static void printRestarts(String line) {
        if (line.contains("is up again") || line.contains("ended")) {
            System.err.println(line);
        }
    }

    private void read() {
        try (BufferedReader lines = launcher.inputReader()) {
            lines.lines().forEach(this::read);
        } catch (IOException | UncheckedIOException closed) {
            // the launcher has ended
        } finally {
            output.end();
        }
    }

    private void read(String line) {
        if (line.startsWith(READY)) {
            ready = System.nanoTime();
        }
        output.add(line);
        listener.accept(line);
    }

    /** Waits until it is ready, and returns the time since the start of the launcher. Stops it if it does not become ready. */
    public Duration awaitReady() {
        try {
            awaitLines(READY, 1);
        } catch (IllegalStateException late) {
            close();
            throw late;
        }
        return Duration.ofNanos(ready - begun);
    }

    public void awaitLine(String text) {
        awaitLines(text, 1);
    }

    /** Waits until the launcher has printed that many lines with the text. */
    public void awaitLines(String text, long times) {
        try {
            output.await(text, times, LONGEST_START);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public long linesWith(String text) {
        return output.linesWith(text);
    }

    public String output() {
        return String.join("\n", output.lines());
    }

    public int port() {
        return Integer.parseInt(environment.getOrDefault("MEEDOEN_PORT", ""));
    }

    public String site() {
        return "http://localhost:" + port();
    }

    public String mail() {
        return "http://localhost:" + environment.get("MEEDOEN_MAIL_PORT");
    }

    public Path data() {
        return data;
    }

    public Process launcher() {
        return launcher;
    }

    public Databases databases() {
        return new Databases(data);
    }

    /** The processes of a part, by a text in their command line, such as `meedoen.part=kafka` or `bin/postgres -D`. */
    public List<ProcessHandle> processes(String text) {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(text))
                .filter(process -> !process.info().command().orElse("").endsWith("sh"))
                .toList();
    }

    public List<ProcessHandle> everyProcess() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    /** Whether a process still runs. A zombie is listed without a command. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** As `kill` or Ctrl-C does; {@link Process#destroy} would also close what the launcher still writes to. */
    public void stop() {
        launcher.toHandle().destroy();
    }

    @Override
    public void close() {
        stop();
        try {
            if (!launcher.waitFor(LONGEST_STOP)) {
                launcher.destroyForcibly();
                throw new IllegalStateException("The launcher did not stop:\n" + output());
            }
            reader.join();
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
