package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SessionIT extends GatewayWithBackends {

    private static final String MINE = "/api/v1/congresses/utrecht/signups";

    /** What there is needs a session or not as RightsIT has it. */
    @Test
    void what_there_is_not_needs_one() {
        assertProblem(visitor().get("/api/v1/whatever"), 401, "sign-in-needed");
        assertThat(SIGNUP.arrivedAt("/api/v1/whatever")).isZero();
    }

    @Test
    void a_valid_session_is_passed_to_the_service() {
        String session = SESSIONS.session();
        assertAnsweredBy(visitor().signedIn(session).get(MINE), "signup");
        assertThat(SIGNUP.last(MINE).header("Cookie")).isEqualTo("meedoen_session=" + session);
    }

    @Test
    void forged_expired_and_malformed_sessions_are_refused() {
        assertRefused(new TestSessions("key-1").session());
        assertRefused(new TestSessions("another-key").session());
        assertRefused(SESSIONS.expired());
        assertRefused("x.y.z");
        assertRefused("");
        assertRefused(unsigned());
    }

    private void assertRefused(String session) {
        assertProblem(visitor().signedIn(session).get(MINE), 401, "sign-in-needed");
    }

    private static String unsigned() {
        String payload = SESSIONS.session().split("\\.")[1];
        return "eyJhbGciOiJub25lIn0." + payload + ".";
    }

    @Test
    void two_sessions_in_one_request_are_none() {
        String cookies = "meedoen_session=" + SESSIONS.session() + "; meedoen_session=" + SESSIONS.session();
        assertProblem(visitor().with("Cookie", cookies).get(MINE), 401, "sign-in-needed");
    }

    @Test
    void an_invalid_session_is_ignored_for_public_paths() {
        String path = "/api/v1/congresses/utrecht/programme";
        var browser = visitor().with("Cookie", "meedoen_sign_in=abc; meedoen_session=x.y.z; theme=dark");
        assertAnsweredBy(browser.get(path), "signup");
        assertThat(SIGNUP.last(path).header("Cookie")).isEqualTo("meedoen_sign_in=abc");
    }

    @Test
    void cookies_of_other_pages_are_removed() {
        String path = "/api/v1/congresses/utrecht/programme";
        String others = "statistics=" + "a".repeat(14_000) + "; _ga=1; meedoen_sign_in=abc";
        assertAnsweredBy(visitor().with("Cookie", others).get(path), "signup");
        assertThat(SIGNUP.last(path).header("Cookie")).isEqualTo("meedoen_sign_in=abc");
    }

    @Test
    void signing_out_needs_no_valid_session() {
        String path = "/api/v1/login-sessions/current";
        for (String session : List.of("", "x.y.z", unsigned(), SESSIONS.expired(), SESSIONS.session())) {
            assertAnsweredBy(visitor().signedIn(session).delete(path), "signup");
        }
        assertAnsweredBy(visitor().delete(path), "signup");
    }

    @Test
    void a_revoked_session_is_refused_soon_and_stays_so_while_signup_service_is_away() {
        String id = UUID.randomUUID().toString();
        var browser = visitor().signedIn(SESSIONS.session(id));
        assertAnsweredBy(browser.get(MINE), "signup");

        SIGNUP.answering("/internal/revoked-sessions", exchange -> {
            boolean knownService = "Bearer the-token-of-these-tests"
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
            String revoked = "[{\"sid\":\"" + id + "\",\"until\":\"2030-01-01T00:00:00Z\"}]";
            Backend.Answer.json(knownService ? 200 : 401, knownService ? revoked : "{}")
                    .to(exchange);
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertProblem(browser.get(MINE), 401, "sign-in-needed"));

        SIGNUP.answering("/internal/revoked-sessions", Backend.Answer.json(503, "{}"));
        SIGNUP.answering("/internal/keys", Backend.Answer.json(503, "{}"));
        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertProblem(browser.get(MINE), 401, "sign-in-needed"));
        assertAnsweredBy(participant().get(MINE), "signup");
    }
}
