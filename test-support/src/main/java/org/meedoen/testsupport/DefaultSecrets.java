package org.meedoen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meedoen.servers.PostgresDatabase;

/** The secrets for which the configuration of a service has a default, with which only the demo may start. */
public final class DefaultSecrets {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{(MEEDOEN_\\w+):([^}]+)}");
    private static final Pattern SECRET = Pattern.compile("\\w*(TOKEN|SECRET|PASSWORD|KEY|CREDENTIALS?)");

    private static final String DATABASE_PASSWORD = "MEEDOEN_DATABASE_PASSWORD";

    private DefaultSecrets() {}

    /** In the {@code application.yml} on the class path. */
    public static List<String> names() {
        return DEFAULT.matcher(configuration())
                .results()
                .filter(found -> SECRET.matcher(found.group(1)).matches()
                        || found.group(2).startsWith("demo-"))
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Arguments of an installation that is not the demo and has no database, in which all secrets but one are its own. */
    public static String[] allBut(String secret) {
        return allBut(secret, List.of());
    }

    /** The same with a database. Its password is its owner's name if that is the secret. */
    public static String[] allBut(String secret, PostgresDatabase database) {
        var isDefault = secret.equals(DATABASE_PASSWORD);
        var password = isDefault ? database.user() : own(DATABASE_PASSWORD);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter role current_user password '" + password + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return allBut(
                secret,
                List.of(
                        "--MEEDOEN_DATABASE_URL=" + database.url(),
                        "--MEEDOEN_DATABASE_USER=" + database.user(),
                        "--MEEDOEN_DATABASE_PASSWORD=" + password));
    }

    private static String[] allBut(String secret, List<String> more) {
        var always = List.of("--server.port=0", "--MEEDOEN_PUBLIC_URL=https://meedoen.voorbeeld.example");
        var secrets = names().stream()
                .filter(name -> !name.equals(secret))
                .filter(name -> more.isEmpty() || !name.equals(DATABASE_PASSWORD))
                .map(name -> "--%s=%s".formatted(name, own(name)));
        return Stream.of(always.stream(), more.stream(), secrets)
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private static String own(String name) {
        return "long-and-random-" + name.toLowerCase(Locale.ROOT);
    }

    private static String configuration() {
        try (var file = DefaultSecrets.class.getResourceAsStream("/application.yml")) {
            if (file == null) throw new IllegalStateException("There is no application.yml");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
