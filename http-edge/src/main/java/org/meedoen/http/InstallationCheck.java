package org.meedoen.http;

import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Prevents a start with default secrets or without https, except in the demo. */
class InstallationCheck {

    /** The prefix of the default secrets. */
    private static final String DEMO = "demo-";

    private static final int SHORTEST_SECRET = 16;

    private final boolean demo;

    InstallationCheck(Environment environment, HttpProperties properties, List<SecretSettings> settings) {
        demo = environment.acceptsProfiles(Profiles.of("demo"));
        properties.clients().forEach((name, client) -> requireSecret(variable(name), client.token()));
        settings.forEach(setting -> requireSecret(setting.secretVariable(), setting.secret()));
        require(haveTokensOfTheirOwn(properties), "two of the tokens MEEDOEN_…_TOKEN are the same");
        require(properties.secure(), "MEEDOEN_PUBLIC_URL must be an https address");
        require(!hasDefaultPassword(environment), "MEEDOEN_DATABASE_PASSWORD is not set, or is the user's name");
    }

    private void requireSecret(String variable, String secret) {
        require(!secret.isBlank() && !secret.startsWith(DEMO), variable + " is not set");
        require(secret.length() >= SHORTEST_SECRET, variable + " has fewer than 16 characters");
    }

    private static String variable(String client) {
        return "MEEDOEN_" + client.toUpperCase(Locale.ROOT) + "_TOKEN";
    }

    private static boolean haveTokensOfTheirOwn(HttpProperties properties) {
        var clients = properties.clients().values();
        return clients.stream().map(InternalClient::token).distinct().count() == clients.size();
    }

    /** The default password of a service is its user name. */
    private static boolean hasDefaultPassword(Environment environment) {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password", "");
        return user != null && (password.isBlank() || password.equals(user));
    }

    private void require(boolean holds, String otherwise) {
        if (!holds && !demo) {
            throw new IllegalStateException(
                    "Not started: " + otherwise + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
