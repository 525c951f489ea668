package org.meedoen.servers;

import java.util.HashMap;
import java.util.Map;

/** What the server is told beyond its defaults; all is set, as embedded defaults relax durability. */
final class PostgresSettings {

    private static final Map<String, String> BASE = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "timezone", "UTC",
            "log_timezone", "UTC");

    private PostgresSettings() {}

    static Map<String, String> of(Durability durability) {
        var settings = new HashMap<>(BASE);
        var safe = durability == Durability.DURABLE ? "on" : "off";
        settings.put("fsync", safe);
        settings.put("synchronous_commit", safe);
        settings.put("full_page_writes", safe);
        return settings;
    }
}
