package org.meedoen.gateway.installation;

import org.springframework.stereotype.Component;

/** Prevents a start with the default token or without https, except in the demo. */
@Component
class InstallationCheck {

    private static final int SHORTEST_TOKEN = 16;

    InstallationCheck(Installation installation) {
        if (!installation.demo()) {
            var token = installation.token();
            demand(!token.isBlank() && !token.equals(Installation.DEMO_TOKEN), "MEEDOEN_GATEWAY_TOKEN is not set");
            demand(token.length() >= SHORTEST_TOKEN, "MEEDOEN_GATEWAY_TOKEN has fewer than 16 characters");
            demand(installation.secure(), "MEEDOEN_PUBLIC_URL must be an https address");
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    "Not started: " + otherwise + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
