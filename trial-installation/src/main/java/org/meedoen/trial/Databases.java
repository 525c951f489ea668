package org.meedoen.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Direct access to the installation's PostgreSQL. */
public record Databases(Path data) {

    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");

    /** The database of a service, as its owner. */
    public Connection of(String service) {
        return connect(service, service, read(data.resolve("secrets").resolve("database-" + service)));
    }

    /** Encrypts the keys that sign sessions. */
    String keySecret() {
        return read(data.resolve("secrets").resolve("signing-keys"));
    }

    /** A separate database, for baselines. */
    public Connection baseline() {
        return own("baseline");
    }

    private Connection own(String name) {
        try (var server = superuser("postgres");
                var statement = server.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return superuser(name);
    }

    private Connection superuser(String database) {
        var password = read(data.resolve("postgresql").resolve("superuser.password"));
        return connect(database, "postgres", password);
    }

    private Connection connect(String database, String user, String password) {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String port() {
        var settings = data.resolve("postgresql").resolve("data").resolve("postgresql.conf");
        var found = PORT.matcher(read(settings));
        if (!found.find()) {
            throw new IllegalStateException("No port in " + settings);
        }
        return found.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
