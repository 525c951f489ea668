package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.meedoen.servers.Leash.EndedBy;

/** A Kafka broker (KRaft, its own controller) on loopback, in a process that ends with ours. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final String bootstrapServers;

    private KafkaBroker(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts a broker on the logs in {@code home}, formatting it if it is empty; returns when the broker is ready. */
    public static KafkaBroker start(Path home, KafkaPorts ports, Durability durability) {
        try {
            OwnerOnly.folder(home);
            var log = OwnerOnly.file(home.resolve("kafka.log"));
            var process = launch(KafkaSettings.write(home, ports, durability), log, durability);
            var broker = new KafkaBroker(process, "127.0.0.1:" + ports.broker());
            BrokerReadiness.await(process, ports.broker(), log);
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path settings, Path log, Durability durability) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Dmeedoen.part=kafka",
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dlogback.configurationFile=org/meedoen/servers/broker-logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                settings.toString());
        return Leash.hold(new ProcessBuilder(command), EndedBy.TERM, log);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public Process process() {
        return process;
    }

    /** Ends the broker at once, for data that may be lost. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets the broker shut down in order. */
    @Override
    public void close() {
        Leash.release(process, PATIENCE);
    }
}
