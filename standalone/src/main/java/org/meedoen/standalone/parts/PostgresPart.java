package org.meedoen.standalone.parts;

import java.nio.file.Path;
import java.util.Map;
import org.meedoen.servers.Durability;
import org.meedoen.servers.PostgresServer;

/** One PostgreSQL server with a database for each service, owned by a role of the same name. */
public record PostgresPart(Path home, int port, Map<String, String> passwords) implements Part {

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Process start() throws InterruptedException {
        return ServerStart.started(() -> {
            var server = PostgresServer.start(home, port, Durability.DURABLE);
            passwords.forEach(server::database);
            return server.process();
        });
    }
}
