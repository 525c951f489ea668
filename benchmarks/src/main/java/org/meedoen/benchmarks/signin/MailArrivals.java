package org.meedoen.benchmarks.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The arrival of mails by address. The mail catcher names each file after the microsecond in which it accepted the mail. */
final class MailArrivals {

    private static final Pattern TO = Pattern.compile("(?m)^To:.*?([^\\s<]+@[^\\s>]+)");

    private final Path folder;
    private final Map<Path, String> read = new HashMap<>();
    private final Map<String, Instant> arrivals = new HashMap<>();

    MailArrivals(Path folder) {
        this.folder = folder;
    }

    /** The first arrival for each address since that moment. */
    Map<String, Instant> since(Instant begun) {
        try (var files = Files.newDirectoryStream(folder, "*.eml")) {
            for (var file : files) {
                if (!arrival(file).isBefore(begun) && !read.containsKey(file)) {
                    arrivals.merge(
                            read.computeIfAbsent(file, MailArrivals::recipient), arrival(file), MailArrivals::first);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(arrivals);
    }

    private static Instant first(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant arrival(Path file) {
        var micros = Long.parseLong(file.getFileName().toString().replace(".eml", ""));
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static String recipient(Path file) {
        try {
            var found = TO.matcher(Files.readString(file));
            return found.find() ? found.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
