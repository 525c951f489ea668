package org.meedoen.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Nobody has told the gateway the keys yet: it cannot know who is signed in, and says so. */
@TestPropertySource(properties = "meedoen.services.instances.signup=http://127.0.0.1:9")
class KeysAwayIT extends GatewayWithBackends {

    @Test
    void nobody_is_told_to_sign_in_again() {
        assertProblem(participant().get("/api/v1/congresses/utrecht/mails"), 503, "service-unavailable");
        assertProblem(visitor().get("/api/v1/congresses/utrecht/mails"), 401, "sign-in-needed");
    }

    @Test
    void what_is_open_to_everybody_stays_so() {
        assertAnsweredBy(participant().get("/api/v1/congresses/utrecht/availability"), "capacity");
    }
}
