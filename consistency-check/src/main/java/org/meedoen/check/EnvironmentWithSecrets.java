package org.meedoen.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment, and the files in the folder of secrets, named like their variables. The environment takes precedence. */
public final class EnvironmentWithSecrets {

    private EnvironmentWithSecrets() {}

    public static Map<String, String> of(Map<String, String> environment) {
        var folder = Path.of(environment.getOrDefault("MEEDOEN_SECRETS", "/run/secrets"));
        var all = new HashMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "MEEDOEN_*")) {
                for (var file : files)
                    all.put(
                            file.getFileName().toString(),
                            Files.readString(file).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        all.putAll(environment);
        return all;
    }
}
