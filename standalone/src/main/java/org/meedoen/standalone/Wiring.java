package org.meedoen.standalone;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.KafkaPorts;

/**
 * The ports and secrets by which the parts reach each other, chosen once per run, so that a restarted part keeps its address.
 *
 * @param databases the password of each database's owner; the owner has the name of the database
 * @param servicePorts for each service, the ports of its instances
 * @param tokens for each client of the services, the token that identifies it
 * @param keySecret encrypts the keys that sign sessions
 */
record Wiring(
        int postgresPort,
        KafkaPorts kafkaPorts,
        Map<String, String> databases,
        Map<String, List<Integer>> servicePorts,
        Map<String, String> tokens,
        String keySecret) {

    static final List<String> SERVICES = List.of("signup", "capacity", "notification");

    static Wiring draw(Settings settings, DataDirectory data) {
        var secrets = Secrets.in(data.resolve("secrets"));
        return new Wiring(
                FreePorts.next(),
                KafkaPorts.free(),
                perService(service -> secrets.get("database-" + service)),
                perService(service -> Stream.generate(FreePorts::next)
                        .limit(settings.instances())
                        .toList()),
                Stream.of("gateway", "notification", "metrics")
                        .collect(Collectors.toMap(client -> client, client -> secrets.get("token-" + client))),
                secrets.get("signing-keys"));
    }

    private static <T> Map<String, T> perService(Function<String, T> drawn) {
        return SERVICES.stream().collect(Collectors.toMap(service -> service, drawn));
    }

    List<Integer> ports(String service) {
        return servicePorts.getOrDefault(service, List.of());
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    String kafka() {
        return "127.0.0.1:" + kafkaPorts.broker();
    }

    String url(String service) {
        return "http://127.0.0.1:" + ports(service).getFirst();
    }

    String urls(String service) {
        return ports(service).stream().map(port -> "http://127.0.0.1:" + port).collect(Collectors.joining(","));
    }
}
