package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The migrations of a service and of messaging share one history, in which none may precede an applied one. */
class MigrationsTests {

    @Test
    void laterMigrationsAreNumberedByDate() throws IOException {
        var names = migrations();
        assertThat(names).contains("V0.1__outbox.sql", "V1__places.sql", "V1__mails.sql", "V3__identity.sql");
        assertThat(names)
                .allMatch(name -> name.matches("V(0\\.1|[123]|20\\d\\d\\.\\d\\d\\.\\d\\d(\\.\\d+){0,2})__\\w+\\.sql"));
    }

    private static List<String> migrations() throws IOException {
        var names = new ArrayList<String>();
        try (var modules = Files.newDirectoryStream(Path.of(".."), "*-service")) {
            for (var module : modules) names.addAll(in(module.resolve("src/main/resources/db/migration")));
        }
        names.addAll(in(Path.of("../messaging/src/main/resources/db/messaging")));
        return names;
    }

    private static List<String> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
