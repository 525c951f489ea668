package org.meedoen.chaos.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What `./meedoen check` says of the installation on that data.
 *
 * @param sound whether nothing is broken
 */
public record Check(boolean sound, List<String> lines) {

    private static final String PATIENCE = "30";

    public static Check on(Path data) throws InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.meedoen.check.ConsistencyCheck",
                        PATIENCE)
                .redirectErrorStream(true);
        try {
            builder.environment().putAll(settings(data));
            var process = builder.start();
            var lines = process.inputReader().readAllLines();
            return new Check(process.waitFor() == 0, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Path data) throws IOException {
        return Files.readAllLines(data.resolve("secrets").resolve("check.env")).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1].replace("'", "")));
    }

    public String total() {
        return lines.isEmpty() ? "nothing was checked" : lines.getLast();
    }
}
