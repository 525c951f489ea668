package org.meedoen.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.meedoen.standalone.parts.Program;
import org.meedoen.standalone.parts.ServicePart;

/** The services as processes; each gets the addresses of the others from its environment. */
record ServiceParts(Settings settings, DataDirectory data, Wiring wiring, Programs programs) {

    /** The tokens that a service has: its own, and those of its callers. */
    private static final Map<String, List<String>> CLIENTS =
            Map.of("signup", List.of("gateway", "notification"), "notification", List.of("notification"));

    List<ServicePart> services() {
        return Wiring.SERVICES.stream().flatMap(this::instances).toList();
    }

    private Stream<ServicePart> instances(String service) {
        var program = programs.program(service + "-service");
        var ports = wiring.ports(service);
        return ports.stream().map(port -> {
            var name = ports.size() == 1 ? service + "-service" : service + "-service-" + (ports.indexOf(port) + 1);
            return part(name, program, port, environment(service, port));
        });
    }

    ServicePart gateway() {
        var environment = common();
        environment.put("MEEDOEN_GATEWAY_TOKEN", wiring.tokens().get("gateway"));
        environment.put("MEEDOEN_PORT", String.valueOf(settings.port()));
        environment.put("MEEDOEN_SIGNUP_URLS", wiring.urls("signup"));
        environment.put("MEEDOEN_CAPACITY_URLS", wiring.urls("capacity"));
        environment.put("MEEDOEN_NOTIFICATION_URLS", wiring.urls("notification"));
        environment.putAll(settings.ofMap());
        return part("gateway", programs.program("gateway"), settings.port(), environment);
    }

    private ServicePart part(String name, Program program, int port, Map<String, String> environment) {
        return new ServicePart(name, program, port, environment, data.log(name));
    }

    private Map<String, String> environment(String service, int port) {
        var environment = common();
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("MEEDOEN_DATABASE_URL", wiring.databaseUrl(service));
        environment.put("MEEDOEN_DATABASE_USER", service);
        environment.put("MEEDOEN_DATABASE_PASSWORD", wiring.databases().get(service));
        environment.put("MEEDOEN_KAFKA", wiring.kafka());
        environment.put("MEEDOEN_METRICS_TOKEN", wiring.tokens().get("metrics"));
        CLIENTS.getOrDefault(service, List.of())
                .forEach(client -> environment.put(
                        "MEEDOEN_" + client.toUpperCase(Locale.ROOT) + "_TOKEN",
                        wiring.tokens().get(client)));
        if (service.equals("signup")) {
            environment.put("MEEDOEN_KEY_SECRET", wiring.keySecret());
            environment.put("MEEDOEN_KEYS_NOT_BEFORE", settings.keysNotBefore());
        }
        environment.put("MEEDOEN_ADMIN", settings.admin());
        environment.put("MEEDOEN_SMTP_HOST", "127.0.0.1");
        environment.put("MEEDOEN_SMTP_PORT", String.valueOf(settings.smtp().used()));
        environment.put("MEEDOEN_SMTP_TLS", "none");
        environment.put("MEEDOEN_MAIL_PAUSE", settings.mailPause());
        environment.put("MEEDOEN_MAIL_FROM", "Meedoen <meedoen@meedoen.example>");
        return environment;
    }

    private Map<String, String> common() {
        return new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "SERVER_ADDRESS",
                "127.0.0.1",
                "MEEDOEN_PUBLIC_URL",
                settings.publicUrl(),
                "MEEDOEN_SIGNUP_URL",
                wiring.url("signup")));
    }
}
