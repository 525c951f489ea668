package org.meedoen.benchmarks.alone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.meedoen.benchmarks.meedoen.Broker;
import org.meedoen.benchmarks.meedoen.Parts;
import org.meedoen.benchmarks.workshop.Workshop;
import org.meedoen.servers.Durability;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;
import org.meedoen.servers.Leash;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.servers.PostgresServer;
import org.meedoen.standalone.parts.ServicePart;

/** The service in a process of its own, with the servers as the launcher sets them up; nobody else is there. */
public final class CapacityAlone implements AutoCloseable {

    private final PostgresDatabase database;
    private final Broker broker;
    private final ServicePart part;
    private Process process;

    private CapacityAlone(PostgresDatabase database, Broker broker, ServicePart part, Process process) {
        this.database = database;
        this.broker = broker;
        this.part = part;
        this.process = process;
    }

    public static CapacityAlone start(Workshop workshop) throws InterruptedException {
        return start("alone", workshop);
    }

    /** @param name of its folder, where there are several */
    public static CapacityAlone start(String name, Workshop workshop) throws InterruptedException {
        workshop.progress().now("starting PostgreSQL, Kafka and capacity-service");
        var folder = workshop.folder(name);
        var postgres =
                workshop.keep(PostgresServer.start(folder.resolve("postgresql"), FreePorts.next(), Durability.DURABLE));
        var kafka = workshop.keep(KafkaBroker.start(folder.resolve("kafka"), KafkaPorts.free(), Durability.DURABLE));
        var database = postgres.database("capacity", "capacity");
        var part = part(workshop.repository(), folder, FreePorts.next(), database, kafka.bootstrapServers());
        return workshop.keep(new CapacityAlone(database, new Broker(kafka.bootstrapServers()), part, part.start()));
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

    /** The servers and the service, and we ourselves. */
    public Parts parts() {
        return new Parts(ProcessHandle.current());
    }

    /** It does nothing, holds nothing up and lets go of nothing, until it is resumed. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    public void stop() {
        Leash.release(process, Duration.ofSeconds(15));
    }

    /** Returns how long it took to be ready. */
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

    /** Also when it was left paused. */
    @Override
    public void close() {
        if (process.isAlive()) {
            resume();
            stop();
        }
    }
}
