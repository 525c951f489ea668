package org.meedoen.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.meedoen.servers.FreePorts;

/** A launcher in a process of its own, on free ports, with its data in a folder of its own. */
public final class RunningMeedoen implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process launcher;
    private final Path data;
    private final Path output;
    private final int port;
    private final int mailPort;

    private RunningMeedoen(Process launcher, Path data, Path output, int port, int mailPort) {
        this.launcher = launcher;
        this.data = data;
        this.output = output;
        this.port = port;
        this.mailPort = mailPort;
    }

    /** Starts everything from the jars of this build and returns when the launcher says that it is ready. */
    public static RunningMeedoen start(Path data) {
        return start(
                data,
                Map.of(
                        "MEEDOEN_JARS",
                        Path.of("..").toAbsolutePath().normalize().toString()));
    }

    public static RunningMeedoen start(Path data, Map<String, String> environment) {
        var running = launch(data, FreePorts.next(), FreePorts.next(), environment);
        running.awaitLine("Meedoen is ready: ");
        return running;
    }

    static RunningMeedoen launch(Path data, int port, int mailPort, Map<String, String> environment) {
        try {
            var output = Files.createTempFile("launcher", ".log");
            var builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "MEEDOEN_PORT", String.valueOf(port),
                            "MEEDOEN_MAIL_PORT", String.valueOf(mailPort),
                            "MEEDOEN_DATA", data.toString()));
            builder.environment().putAll(environment);
            return new RunningMeedoen(builder.start(), data, output, port, mailPort);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx128m", "-cp", System.getProperty("java.class.path"), Launcher.class.getName());
    }

    public void awaitLine(String part) {
        Awaitility.await("\"" + part + "\" in the launcher's output")
                .atMost(LONGEST_START)
                .failFast("the launcher ended", () -> !launcher.isAlive() && !output().contains(part))
                .until(() -> output().contains(part));
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Process launcher() {
        return launcher;
    }

    public Path data() {
        return data;
    }

    public URI site() {
        return URI.create("http://localhost:" + port);
    }

    public URI mail() {
        return URI.create("http://localhost:" + mailPort);
    }

    /** The process of a part, found by a word of its command line, such as `meedoen.part=kafka` or `bin/postgres -D`. */
    public ProcessHandle part(String word) {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(word))
                .filter(process -> !process.info().command().orElse("").endsWith("sh"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No process with " + word));
    }

    /** As `kill` or Ctrl-C does. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(Duration.ofSeconds(30))) {
                launcher.destroyForcibly();
                throw new AssertionError("The launcher did not stop:\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
