package org.meedoen.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The gateway does not have the signing keys yet, so it cannot verify sessions. */
@TestPropertySource(properties = "meedoen.services.instances.signup=http://127.0.0.1:9")
class KeysAwayIT extends GatewayWithBackends {

    @Test
    void an_outage_of_the_keys_does_not_require_a_new_sign_in() {
        assertProblem(participant().get("/api/v1/congresses/utrecht/mails"), 503, "service-unavailable");
        assertProblem(visitor().get("/api/v1/congresses/utrecht/mails"), 401, "sign-in-needed");
    }

    @Test
    void public_paths_stay_public() {
        assertAnsweredBy(participant().get("/api/v1/congresses/utrecht/availability"), "capacity");
    }
}
