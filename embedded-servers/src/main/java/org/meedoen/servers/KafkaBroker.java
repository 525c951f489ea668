package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka broker (KRaft, its own controller) on loopback, in a process that ends with ours. */
public final class KafkaBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final KafkaPorts ports;

    private KafkaBroker(Process process, KafkaPorts ports) {
        this.process = process;
        this.ports = ports;
    }

    /** Starts a broker on the logs in {@code data}, formatting it when there is nothing yet; returns when it serves. */
    public static KafkaBroker start(Path data, KafkaPorts ports, Path log, Durability durability) {
        try {
            Files.createDirectories(data);
            var settings = KafkaSettings.write(data, ports, durability);
            var broker = new KafkaBroker(launch(settings, log), ports);
            broker.awaitReady(log);
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start; its log is " + log, e);
        }
    }

    private static Process launch(Path settings, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dlogback.configurationFile=org/meedoen/servers/broker-logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                settings.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady(Path log) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers()))) {
            while (!serves(admin)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new IllegalStateException("Kafka did not start; its log is " + log);
                }
            }
        }
    }

    private static boolean serves(Admin admin) {
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(500, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka started", e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends the broker at once, for data nobody misses. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets the broker shut down in order; kills it when that takes more than eight seconds. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(8, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
