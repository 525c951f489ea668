package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.meedoen.servers.Leash.EndedBy;

/** The data directory: created, started and stopped. */
final class PostgresCluster {

    private final Path home;
    private final Path data;
    private final Path log;
    private final Path password;
    private final PostgresBinaries binaries;
    private final Durability durability;
    private final Unprivileged unprivileged = Unprivileged.now();

    PostgresCluster(Path home, PostgresBinaries binaries, Durability durability) {
        this.home = home;
        this.data = home.resolve("data");
        this.log = home.resolve("postgresql.log");
        this.password = home.resolve("superuser.password");
        this.binaries = binaries;
        this.durability = durability;
    }

    Process start(int port) throws IOException {
        var around = home.toAbsolutePath().getParent();
        if (around != null) unprivileged.passThrough(around);
        OwnerOnly.file(log);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        stopForgotten();
        PostgresSettings.write(data, port, durability);
        var server = unprivileged.command(binaries.program("postgres"), "-D", data.toString());
        return Leash.hold(new ProcessBuilder(server), EndedBy.INT, log);
    }

    /** Created beside its final place and then renamed, so that an existing directory is complete. */
    private void initialise() throws IOException {
        var unfinished = Files.createTempDirectory(home, "unfinished");
        Files.deleteIfExists(password);
        Files.writeString(OwnerOnly.file(password), new BigInteger(160, new SecureRandom()).toString(36));
        unprivileged.own(home);
        OneShot.run(
                unprivileged.command(
                        binaries.program("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        durability == Durability.DURABLE ? "--sync-method=fsync" : "--no-sync"),
                log);
        Files.move(unfinished, data);
    }

    /** A server that outlived its launcher would keep the data directory locked. */
    private void stopForgotten() {
        if (OneShot.succeeds(control("status"))) {
            OneShot.succeeds(control("-w", "-t", "10", "-m", "fast", "stop"));
        }
    }

    private List<String> control(String... arguments) {
        var command = unprivileged.command(binaries.program("pg_ctl"), "-D", data.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    Path log() {
        return log;
    }

    String superuserPassword() {
        try {
            return Files.readString(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
