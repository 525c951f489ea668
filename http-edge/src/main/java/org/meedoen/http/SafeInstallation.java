package org.meedoen.http;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keeps an installation that is not the demo from starting with secrets everybody knows, or without encryption. */
class SafeInstallation {

    private static final int SHORTEST_TOKEN = 16;

    SafeInstallation(Environment environment, HttpProperties properties) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            var token = properties.serviceToken();
            demand(!token.isBlank() && !token.equals(HttpProperties.DEMO_TOKEN), "MEEDOEN_SERVICE_TOKEN is not set");
            demand(token.length() >= SHORTEST_TOKEN, "MEEDOEN_SERVICE_TOKEN has fewer than 16 characters");
            demand(properties.secure(), "MEEDOEN_PUBLIC_URL must be an https address");
            demand(!hasDefaultPassword(environment), "MEEDOEN_DATABASE_PASSWORD is not set, or is the user's name");
        }
    }

    /** A service's password is its user's name where nobody set one. */
    private static boolean hasDefaultPassword(Environment environment) {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password", "");
        return user != null && (password.isBlank() || password.equals(user));
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    "Not started: " + otherwise + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
