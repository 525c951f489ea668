package org.meedoen.benchmarks.footprint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.meedoen.servers.Durability;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;
import org.meedoen.servers.PostgresServer;

/** PostgreSQL and Kafka without the services. */
final class ServersOnly {

    private ServersOnly() {}

    /** The time until both serve, when they are started side by side as the launcher does. */
    static Duration start(Path folder) throws Exception {
        var begun = System.nanoTime();
        var starts = List.<Callable<AutoCloseable>>of(
                () -> PostgresServer.start(folder.resolve("postgresql"), FreePorts.next(), Durability.DURABLE),
                () -> KafkaBroker.start(folder.resolve("kafka"), KafkaPorts.free(), Durability.DURABLE));
        try (var threads = Executors.newFixedThreadPool(starts.size())) {
            var started = threads.invokeAll(starts);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            for (var server : started) {
                server.get().close();
            }
            return took;
        }
    }
}
