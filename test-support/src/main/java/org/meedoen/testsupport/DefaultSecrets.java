package org.meedoen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The secrets for which the configuration of a service has a default, with which only the demo may start. */
public final class DefaultSecrets {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{(MEEDOEN_\\w+):([^}]+)}");
    private static final Pattern SECRET = Pattern.compile("\\w*(TOKEN|SECRET|PASSWORD|KEY|CREDENTIALS?)");

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

    /**
     * Arguments of an installation that is not the demo, in which all secrets but one are its own. Nobody listens at the address
     * of its database.
     */
    public static String[] allBut(String secret) {
        var always = Stream.of(
                "--server.port=0",
                "--MEEDOEN_PUBLIC_URL=https://meedoen.voorbeeld.example",
                "--MEEDOEN_DATABASE_URL=jdbc:postgresql://127.0.0.1:1/none");
        var secrets =
                names().stream().filter(name -> !name.equals(secret)).map(name -> "--%s=%s".formatted(name, own(name)));
        return Stream.concat(always, secrets).toArray(String[]::new);
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
