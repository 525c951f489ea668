package org.meedoen.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where `./meedoen check` finds what it reads, in the folder that nobody else may read; ports change with every start. */
final class CheckSettings {

    private CheckSettings() {}

    static void write(Wiring wiring, DataDirectory data) {
        var text = settings(wiring, data).entrySet().stream()
                .map(setting -> "%s='%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
        try {
            Files.writeString(data.resolve("secrets").resolve("check.env"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(Wiring wiring, DataDirectory data) {
        var settings = new LinkedHashMap<String, String>();
        wiring.databases().forEach((service, password) -> {
            var prefix = "MEEDOEN_" + service.toUpperCase(Locale.ROOT) + "_DATABASE_";
            settings.put(prefix + "URL", wiring.databaseUrl(service));
            settings.put(prefix + "USER", service);
            settings.put(prefix + "PASSWORD", password);
        });
        settings.put("MEEDOEN_KAFKA", wiring.kafka());
        settings.put("MEEDOEN_LOGS", data.resolve("logs").toString());
        return settings;
    }
}
