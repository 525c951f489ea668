package org.meedoen.benchmarks.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.meedoen.benchmarks.installation.Broker;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.servers.Durability;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;
import org.meedoen.servers.Leash;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.servers.PostgresServer;
import org.meedoen.standalone.parts.ServicePart;
import org.meedoen.trial.TrialContext;

/** capacity-service in a process of its own with PostgreSQL and Kafka as the launcher configures them, without the other services. */
public final class IsolatedCapacityService implements AutoCloseable {

    private final PostgresDatabase database;
    private final Broker broker;
    private final ServicePart part;
    private Process process;

    private IsolatedCapacityService(PostgresDatabase database, Broker broker, ServicePart part, Process process) {
        this.database = database;
        this.broker = broker;
        this.part = part;
        this.process = process;
    }

    public static IsolatedCapacityService start(TrialContext context) throws InterruptedException {
        return start("alone", context);
    }

    /** @param name of its folder, if there are several */
    public static IsolatedCapacityService start(String name, TrialContext context) throws InterruptedException {
        context.progress().now("starting PostgreSQL, Kafka and capacity-service");
        var folder = context.folder(name);
        var postgres =
                context.keep(PostgresServer.start(folder.resolve("postgresql"), FreePorts.next(), Durability.DURABLE));
        var kafka = context.keep(KafkaBroker.start(folder.resolve("kafka"), KafkaPorts.free(), Durability.DURABLE));
        var database = postgres.database("capacity", "capacity");
        var part = part(context.repository(), folder, FreePorts.next(), database, kafka.bootstrapServers());
        return context.keep(
                new IsolatedCapacityService(database, new Broker(kafka.bootstrapServers()), part, part.start()));
    }

    private static Path jar(Path repository) {
        var target = repository.resolve("capacity-service").resolve("target");
        try (var files = Files.newDirectoryStream(target, "capacity-service-*.jar")) {
            return files.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServicePart part(Path repository, Path folder, int port, PostgresDatabase database, String kafka) {
        var environment = Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SERVER_PORT", String.valueOf(port),
                "MEEDOEN_DATABASE_URL", database.url(),
                "MEEDOEN_DATABASE_USER", database.user(),
                "MEEDOEN_DATABASE_PASSWORD", database.password(),
                "MEEDOEN_KAFKA", kafka);
        var log = folder.resolve("capacity-service.log");
        return new ServicePart("capacity-service", jar(repository), port, environment, log);
    }

    public Connection database() {
        try {
            return DriverManager.getConnection(database.url(), database.user(), database.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Broker broker() {
        return broker;
    }

    /** Of the servers, the service and the load generator. */
    public ProcessUsage usage() {
        return new ProcessUsage(ProcessHandle.current());
    }

    /** SIGSTOP: it keeps its connections and its locks until it is resumed. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    public void stop() {
        Leash.release(process, Duration.ofSeconds(15));
    }

    /** Returns the time until it was ready. */
    public Duration startAgain() throws InterruptedException {
        var begun = System.nanoTime();
        process = part.start();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also ends a paused process. */
    @Override
    public void close() {
        if (process.isAlive()) {
            resume();
            stop();
        }
    }
}
