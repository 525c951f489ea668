package org.meedoen.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server on loopback whose data directory is kept when it stops. */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts a server on the data in {@code data}, which is created when there is none yet. */
    public static PostgresServer start(Path data, int port, Path log, Durability durability) {
        try {
            Files.createDirectories(data.getParent());
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(
                            data.resolveSibling("postgresql-binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()));
            PostgresSettings.of(durability).forEach(builder::setServerConfig);
            return new PostgresServer(builder.start(), data);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; its log is " + log, e);
        }
    }

    /** Creates the database with an owner of the same name, unless both exist; sets the owner's password. */
    public PostgresDatabase database(String name, String password) {
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, "")) {
            if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
                execute(connection, "create role \"" + name + "\" login");
            }
            execute(connection, "alter role \"" + name + "\" password '" + password.replace("'", "''") + "'");
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database \"" + name + "\" owner \"" + name + "\"");
            }
            return new PostgresDatabase(url(name), name, password);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " was not created", e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** The server's first process; the others end with it. */
    public ProcessHandle process() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
