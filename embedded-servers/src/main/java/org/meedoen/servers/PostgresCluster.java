package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;

/** The data directory and what is done to it: made, served, stopped. */
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

    void start(int port) throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        stopForgotten();
        PostgresSettings.write(data, port, durability);
        OneShot.run(control("-w", "-t", "60", "-l", log.toString(), "start"), log);
    }

    private void initialise() throws IOException {
        Files.createDirectories(data);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, new BigInteger(160, new SecureRandom()).toString(36));
        Files.write(log, new byte[0]);
        unprivileged.own(home);
        OneShot.run(
                unprivileged.command(
                        binaries.program("initdb"),
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        durability == Durability.DURABLE ? "--sync-method=fsync" : "--no-sync"),
                log);
    }

    /** A server that outlived its launcher would keep the data directory to itself. */
    private void stopForgotten() {
        if (OneShot.succeeds(control("status"))) {
            OneShot.succeeds(stopCommand());
        }
    }

    List<String> stopCommand() {
        var mode = durability == Durability.DURABLE ? "fast" : "immediate";
        return control("-w", "-t", "10", "-m", mode, "stop");
    }

    private List<String> control(String... arguments) {
        var command = unprivileged.command(binaries.program("pg_ctl"), "-D", data.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    ProcessHandle process() throws IOException {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        }
    }

    String superuserPassword() {
        try {
            return Files.readString(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
