package org.meedoen.servers;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The server's superuser, who creates databases for others. */
record PostgresOwner(int port, String superuserPassword) {

    /** Waits until the server answers; recovery after a crash is part of its start. */
    void awaitServer(Process process) throws IOException {
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("No answer on port " + port);
            }
            pause(process);
        }
    }

    private static void pause(Process process) throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL started", e);
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    PostgresDatabase database(String name, String password) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword)) {
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

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
