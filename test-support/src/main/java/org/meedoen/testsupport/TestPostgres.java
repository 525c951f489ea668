package org.meedoen.testsupport;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.meedoen.servers.Durability;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.servers.PostgresServer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server, in a container or embedded, that provides databases. */
interface TestPostgres {

    PostgresDatabase database(String name);

    static TestPostgres embedded() {
        var directory = TestDirectory.create("meedoen-postgresql");
        var server = PostgresServer.start(
                directory, TestDirectory.shared("meedoen-postgresql-programs"), FreePorts.next(), Durability.FLEETING);
        AtExit.run(() -> {
            server.close();
            TestDirectory.delete(directory);
        });
        return name -> server.database(name, name);
    }

    static TestPostgres container() {
        var container = new PostgreSQLContainer("postgres:18")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                .withStartupTimeout(Duration.ofMinutes(3));
        container.start();
        AtExit.run(container::stop);
        return name -> create(container, name);
    }

    private static PostgresDatabase create(PostgreSQLContainer container, String name) {
        try (var connection = DriverManager.getConnection(
                        container.getJdbcUrl(), container.getUsername(), container.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("create role \"%1$s\" login password '%1$s'".formatted(name));
            statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(name));
            var url = "jdbc:postgresql://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(5432), name);
            return new PostgresDatabase(url, name, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " was not created", e);
        }
    }
}
