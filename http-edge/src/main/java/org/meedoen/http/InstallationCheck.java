package org.meedoen.http;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Prevents a start with default secrets or without https, except in the demo. */
class InstallationCheck {

    private static final int SHORTEST_TOKEN = 16;

    InstallationCheck(Environment environment, HttpProperties properties) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            var token = properties.serviceToken();
            require(!token.isBlank() && !token.equals(HttpProperties.DEMO_TOKEN), "MEEDOEN_SERVICE_TOKEN is not set");
            require(token.length() >= SHORTEST_TOKEN, "MEEDOEN_SERVICE_TOKEN has fewer than 16 characters");
            require(properties.secure(), "MEEDOEN_PUBLIC_URL must be an https address");
            require(!hasDefaultPassword(environment), "MEEDOEN_DATABASE_PASSWORD is not set, or is the user's name");
        }
    }

    /** The default password of a service is its user name. */
    private static boolean hasDefaultPassword(Environment environment) {
        var user = environment.getProperty("spring.datasource.username");
        var password = environment.getProperty("spring.datasource.password", "");
        return user != null && (password.isBlank() || password.equals(user));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    "Not started: " + otherwise + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
