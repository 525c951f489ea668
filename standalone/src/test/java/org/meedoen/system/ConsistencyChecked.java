package org.meedoen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What `./meedoen check` says of a running installation. */
record ConsistencyChecked(int code, List<String> lines, Map<String, String> settings) {

    static ConsistencyChecked on(Path data, int patience) {
        try {
            var settings = settings(data);
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.meedoen.check.ConsistencyCheck",
                            String.valueOf(patience))
                    .redirectErrorStream(true);
            builder.environment().putAll(settings);
            var process = builder.start();
            var lines = process.inputReader().readAllLines();
            return new ConsistencyChecked(process.waitFor(), lines, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> settings(Path data) {
        try (var lines = Files.lines(data.resolve("secrets").resolve("check.env"))) {
            return lines.map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1].replace("'", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings that name it. */
    List<String> about(Object subject) {
        return lines.stream().filter(line -> line.contains(subject.toString())).toList();
    }

    String total() {
        return lines.getLast();
    }

    /** A way to break what the services would not. */
    JdbcClient database(String service) {
        var source = new PGSimpleDataSource();
        var prefix = "MEEDOEN_" + service.toUpperCase(Locale.ROOT) + "_DATABASE_";
        source.setUrl(settings.get(prefix + "URL"));
        source.setUser(settings.get(prefix + "USER"));
        source.setPassword(settings.get(prefix + "PASSWORD"));
        return JdbcClient.create(source);
    }
}
