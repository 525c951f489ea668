package org.meedoen.http;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keeps an installation that is not the demo from starting with secrets everybody knows, or without encryption. */
class SafeInstallation {

    SafeInstallation(Environment environment, HttpProperties properties) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            var token = properties.serviceToken();
            demand(!token.isBlank() && !token.equals(HttpProperties.DEMO_TOKEN), "MEEDOEN_SERVICE_TOKEN is not set");
            demand(properties.secure(), "MEEDOEN_PUBLIC_URL must be an https address");
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    "Not started: " + otherwise + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
