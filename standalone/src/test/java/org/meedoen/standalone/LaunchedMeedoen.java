package org.meedoen.standalone;

import static java.util.Objects.requireNonNullElse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.meedoen.servers.FreePorts;

/** A launcher in a process of its own, on free ports, with its data in a folder of its own. */
public final class LaunchedMeedoen implements AutoCloseable {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final String JARS =
            Path.of("..").toAbsolutePath().normalize().toString();

    private final Process launcher;
    private final int port;
    private final int mailPort;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listener = Thread.ofVirtual().unstarted(this::listen);

    private LaunchedMeedoen(Process launcher, int port, int mailPort) {
        this.launcher = launcher;
        this.port = port;
        this.mailPort = mailPort;
        listener.start();
    }

    /** Returns when the launcher says that it is ready; the jars are those of this build, unrehearsed, unless told otherwise. */
    public static LaunchedMeedoen start(Path data, Map<String, String> environment) {
        var launched = launch(data, FreePorts.next(), FreePorts.next(), environment);
        launched.awaitLine("Meedoen is ready: ");
        return launched;
    }

    static LaunchedMeedoen launch(Path data, int port, int mailPort, Map<String, String> environment) {
        var builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "MEEDOEN_PORT",
                        String.valueOf(port),
                        "MEEDOEN_MAIL_PORT",
                        String.valueOf(mailPort),
                        "MEEDOEN_REHEARSALS",
                        "never",
                        "MEEDOEN_MAIL_PAUSE",
                        "0s",
                        "MEEDOEN_JARS",
                        JARS,
                        "MEEDOEN_DATA",
                        data.toString()));
        builder.environment().putAll(environment);
        try {
            return new LaunchedMeedoen(builder.start(), port, mailPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"), Launcher.class.getName());
    }

    private void listen() {
        try (BufferedReader lines = launcher.inputReader()) {
            lines.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear(requireNonNullElse(e.getMessage(), "The launcher's output ended"));
        }
    }

    private void hear(String line) {
        said.add(line);
        System.out.println("[meedoen] " + line);
    }

    public void awaitLine(String part) {
        awaitLines(part, 1);
    }

    public void awaitLines(String part, long times) {
        Awaitility.await("\"" + part + "\" in the launcher's output")
                .atMost(LONGEST_START)
                .failFast(() -> requireMoreToCome(part, times))
                .until(() -> linesWith(part) >= times);
    }

    private void requireMoreToCome(String part, long times) {
        if (!launcher.isAlive() && !listener.isAlive() && linesWith(part) < times) {
            throw new AssertionError("The launcher ended, having said: " + String.join(" / ", said));
        }
    }

    public long linesWith(String part) {
        return said.stream().filter(line -> line.contains(part)).count();
    }

    public String output() {
        return String.join("\n", said);
    }

    public Process launcher() {
        return launcher;
    }

    public String site() {
        return "http://localhost:" + port;
    }

    public String mail() {
        return "http://localhost:" + mailPort;
    }

    /** The processes of a part, by a word of their command line, such as `meedoen.part=kafka` or `bin/postgres -D`. */
    public List<ProcessHandle> processes(String word) {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(word))
                .filter(process -> !process.info().command().orElse("").endsWith("sh"))
                .toList();
    }

    public List<ProcessHandle> everyProcess() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    /** Whether a process still runs: one that ended, but was not asked for by its parent, is listed without a command. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** The process's own, and its session's where Linux weighs sessions; empty where there is no such file. */
    static String priority(ProcessHandle process) throws IOException {
        var files = Path.of("/proc", String.valueOf(process.pid()));
        if (!Files.exists(files.resolve("stat"))) {
            return "";
        }
        var nice = Files.readString(files.resolve("stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ")[16];
        return "nice " + nice + ", session's nice " + niceOfSession(files.resolve("autogroup"));
    }

    /** Without weighed sessions there is no file; in the first session of a machine the file is empty. */
    private static String niceOfSession(Path autogroup) throws IOException {
        var nice = Files.exists(autogroup) ? Files.readString(autogroup).strip().replaceFirst(".*nice ", "") : "";
        return nice.isEmpty() ? "0" : nice;
    }

    /** As `kill` or Ctrl-C does; {@link Process#destroy} would also close what the launcher still writes to. */
    public void stop() {
        launcher.toHandle().destroy();
    }

    @Override
    public void close() {
        stop();
        try {
            if (!launcher.waitFor(Duration.ofSeconds(30))) {
                launcher.destroyForcibly();
                throw new AssertionError("The launcher did not stop:\n" + output());
            }
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
