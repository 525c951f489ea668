package org.meedoen.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where one installation stores its data.
 *
 * @param logs files, or folders with files
 */
record Installation(
        Database signup, Database capacity, Database notification, Map<String, Object> kafka, List<Path> logs) {

    static Installation from(Map<String, String> environment) {
        return new Installation(
                Database.of("signup", environment),
                Database.of("capacity", environment),
                Database.of("notification", environment),
                KafkaConnection.in(environment),
                Stream.of("MEEDOEN_LOGS", "MEEDOEN_POSTGRESQL_LOG")
                        .map(environment::get)
                        .filter(Objects::nonNull)
                        .map(Path::of)
                        .toList());
    }

    List<Database> databases() {
        return List.of(signup, capacity, notification);
    }
}
