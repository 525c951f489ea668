package org.meedoen.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What `./meedoen check` says of an installation.
 *
 * @param code 0 when nothing is broken
 */
public record CheckResult(int code, List<String> lines) {

    /** @param patience the time in seconds after which something in flight counts as lost */
    public static CheckResult of(Path data, int patience) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.meedoen.check.ConsistencyCheck",
                        String.valueOf(patience))
                .redirectErrorStream(true);
        builder.environment().putAll(settings(data));
        try {
            var process = builder.start();
            var lines = process.inputReader().readAllLines();
            return new CheckResult(process.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The databases, Kafka and ports of the installation, as the launcher writes them for the check. */
    public static Map<String, String> settings(Path data) {
        try (var lines = Files.lines(data.resolve("secrets").resolve("check.env"))) {
            return lines.map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1].replace("'", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean passed() {
        return code == 0;
    }

    /** The lines that contain the subject. */
    public List<String> about(Object subject) {
        return lines.stream().filter(line -> line.contains(subject.toString())).toList();
    }

    public String total() {
        return lines.isEmpty() ? "nothing was checked" : lines.getLast();
    }
}
