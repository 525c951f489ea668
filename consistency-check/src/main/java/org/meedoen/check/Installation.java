package org.meedoen.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everything is that one installation stores. */
record Installation(Database signup, Database capacity, Database notification, String kafka, Optional<Path> logs) {

    static Installation from(Map<String, String> environment) {
        return new Installation(
                Database.of("signup", environment),
                Database.of("capacity", environment),
                Database.of("notification", environment),
                Setting.required(environment, "MEEDOEN_KAFKA"),
                Optional.ofNullable(environment.get("MEEDOEN_LOGS")).map(Path::of));
    }

    List<Database> databases() {
        return List.of(signup, capacity, notification);
    }
}
