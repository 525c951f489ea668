package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server's whole configuration, written at each start, so that the port may change between starts. The details of errors
 * are not logged, as they contain stored values.
 */
final class PostgresSettings {

    private static final String TEMPLATE = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 200
            shared_buffers = 256MB
            timezone = 'UTC'
            log_timezone = 'UTC'
            fsync = %2$s
            synchronous_commit = %2$s
            full_page_writes = %2$s
            log_error_verbosity = terse
            """;

    private PostgresSettings() {}

    /** Overwrites in place: as root, the file has to stay its owner's. */
    static void write(Path data, int port, Durability durability) throws IOException {
        var safe = durability == Durability.DURABLE ? "on" : "off";
        Files.writeString(data.resolve("postgresql.conf"), TEMPLATE.formatted(port, safe));
    }
}
