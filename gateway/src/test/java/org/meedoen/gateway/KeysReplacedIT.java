package org.meedoen.gateway;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A leaked key can sign any session, so all sessions that it signed are rejected once it is withdrawn. */
@TestPropertySource(properties = "meedoen.session.keys-every=200ms")
class KeysReplacedIT extends GatewayWithBackends {

    private static final String MINE = "/api/v1/congresses/utrecht/signups";

    @Test
    void sessions_of_a_withdrawn_key_are_rejected_whatever_their_id() {
        var known = participant();
        assertAnsweredBy(known.get(MINE), "signup");
        var invented = visitor().signedIn(SESSIONS.session(UUID.randomUUID().toString()));
        assertAnsweredBy(invented.get(MINE), "signup");

        var after = new TestSessions("key-2");
        SIGNUP.answering("/internal/keys", Backend.Answer.json(200, after.published()));

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertProblem(known.get(MINE), 401, "sign-in-needed"));
        assertProblem(invented.get(MINE), 401, "sign-in-needed");
        assertProblem(visitor().signedIn(SESSIONS.session()).get(MINE), 401, "sign-in-needed");
        assertAnsweredBy(visitor().signedIn(after.session()).get(MINE), "signup");
    }
}
