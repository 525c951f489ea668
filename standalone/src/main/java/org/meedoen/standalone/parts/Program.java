package org.meedoen.standalone.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The program of a service, and its AOT cache.
 *
 * @param cache the file of the AOT cache, if one is to be used; the JVM ignores a file that is missing or does not fit
 */
public record Program(Path jar, Optional<Path> cache) {

    String title() {
        return jar.getFileName().toString().replace(".jar", "");
    }

    /** Looked up before each start, so that a restarted service uses a new cache at once. */
    List<String> cacheOption() {
        return cache.filter(Files::exists).map(file -> "-XX:AOTCache=" + file).stream()
                .toList();
    }
}
