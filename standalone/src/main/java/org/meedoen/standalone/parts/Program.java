package org.meedoen.standalone.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a service runs, and what the JVM knows of it beforehand.
 *
 * @param cache what a rehearsal leaves behind, if it is wanted; the JVM starts without what is not there or does not
 *     fit
 */
public record Program(Path jar, Optional<Path> cache) {

    String title() {
        return jar.getFileName().toString().replace(".jar", "");
    }

    /** Looked at before each start, so that what is started again has the use of it at once. */
    List<String> remembered() {
        return cache.filter(Files::exists).map(file -> "-XX:AOTCache=" + file).stream()
                .toList();
    }
}
