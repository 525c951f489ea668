package org.meedoen.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The size of the logs of all services, without those of start-up caches that are made meanwhile. */
record ServiceLogs(Path folder) {

    long size() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".training.log"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
