package org.meedoen.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.servers.OwnerOnly;

/** Writes what `./meedoen check` and `./meedoen fuzz` need to know, as ports change with every start, to the folder for secrets. */
final class CheckSettings {

    private CheckSettings() {}

    static void write(Settings settings, Wiring wiring, DataDirectory data) {
        var text = variables(settings, wiring, data).entrySet().stream()
                .map(setting -> "%s='%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
        try {
            Files.writeString(OwnerOnly.file(data.resolve("secrets").resolve("check.env")), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> variables(Settings settings, Wiring wiring, DataDirectory data) {
        var variables = new LinkedHashMap<String, String>();
        wiring.databases().forEach((service, password) -> {
            var prefix = "MEEDOEN_" + service.toUpperCase(Locale.ROOT) + "_DATABASE_";
            variables.put(prefix + "URL", wiring.databaseUrl(service));
            variables.put(prefix + "USER", service);
            variables.put(prefix + "PASSWORD", password);
        });
        variables.put("MEEDOEN_KAFKA", wiring.kafka());
        variables.put("MEEDOEN_LOGS", data.resolve("logs").toString());
        variables.put("MEEDOEN_POSTGRESQL_LOG", data.postgresLog().toString());
        variables.put("MEEDOEN_PORTS", ports(settings, wiring));
        return variables;
    }

    private static String ports(Settings settings, Wiring wiring) {
        var services = wiring.servicePorts().entrySet().stream()
                .flatMap(service -> service.getValue().stream().map(port -> service.getKey() + "-service=" + port))
                .sorted();
        return Stream.concat(Stream.of("gateway=" + settings.port()), services).collect(Collectors.joining(" "));
    }
}
