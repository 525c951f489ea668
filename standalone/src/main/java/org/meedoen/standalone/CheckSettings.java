package org.meedoen.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where `./meedoen check` and `./meedoen fuzz` find what they look at, in the folder that nobody else may read; ports change with every start. */
final class CheckSettings {

    private CheckSettings() {}

    static void write(Settings settings, Wiring wiring, DataDirectory data) {
        var text = listed(settings, wiring, data).entrySet().stream()
                .map(setting -> "%s='%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
        try {
            Files.writeString(data.resolve("secrets").resolve("check.env"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> listed(Settings settings, Wiring wiring, DataDirectory data) {
        var listed = new LinkedHashMap<String, String>();
        wiring.databases().forEach((service, password) -> {
            var prefix = "MEEDOEN_" + service.toUpperCase(Locale.ROOT) + "_DATABASE_";
            listed.put(prefix + "URL", wiring.databaseUrl(service));
            listed.put(prefix + "USER", service);
            listed.put(prefix + "PASSWORD", password);
        });
        listed.put("MEEDOEN_KAFKA", wiring.kafka());
        listed.put("MEEDOEN_LOGS", data.resolve("logs").toString());
        listed.put("MEEDOEN_PORTS", ports(settings, wiring));
        return listed;
    }

    private static String ports(Settings settings, Wiring wiring) {
        var services = wiring.servicePorts().entrySet().stream()
                .flatMap(service -> service.getValue().stream().map(port -> service.getKey() + "-service=" + port))
                .sorted();
        return Stream.concat(Stream.of("gateway=" + settings.port()), services).collect(Collectors.joining(" "));
    }
}
