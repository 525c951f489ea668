package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.http.ProblemAssertions.assertProblem;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may send a request: sessions, service tokens and public paths. */
class HttpEdgeIT {

    private static RunningBakery bakery;

    @BeforeAll
    static void start() throws Exception {
        bakery = RunningBakery.start();
    }

    @AfterAll
    static void stop() {
        bakery.close();
    }

    @Test
    void aPublicPathNeedsNoSessionAndIgnoresAnInvalidOne() throws Exception {
        assertThat(bakery.get("/open").body()).isEqualTo("for everybody");
        assertThat(bakery.get("/open", "Cookie", "meedoen_session=forged").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionIdentifiesTheCaller() throws Exception {
        var account = UUID.randomUUID();
        assertThat(bakery.get("/whoami", "Cookie", bakery.session(account)).body())
                .contains(account.toString());
    }

    @Test
    void aForgedOrExpiredSessionIsRefused() throws Exception {
        var stranger = RunningBakery.key();
        var account = UUID.randomUUID();
        assertProblem(bakery.get("/whoami"), 401, "sign-in-needed");
        assertProblem(bakery.get("/whoami", "Cookie", "meedoen_session=a.b.c"), 401, "sign-in-needed");
        assertProblem(
                bakery.get(
                        "/whoami",
                        "Cookie",
                        RunningBakery.session(stranger, account, Instant.now().plusSeconds(60))),
                401,
                "sign-in-needed");
        assertProblem(
                bakery.get(
                        "/whoami",
                        "Cookie",
                        bakery.session(account, Instant.now().minusSeconds(600))),
                401,
                "sign-in-needed");
    }

    @Test
    void anOrganiserMayOrganiseOnlyTheirOwnCongress() throws Exception {
        var cookie = bakery.session(UUID.randomUUID(), "ORGANISER:utrecht");
        assertThat(bakery.get("/organised/utrecht", "Cookie", cookie).statusCode())
                .isEqualTo(200);
        assertProblem(bakery.get("/organised/zwolle", "Cookie", cookie), 403, "forbidden");
    }

    @Test
    void aRefusalIsInTheSecurityLogWithoutTypedText() throws Exception {
        var account = UUID.randomUUID();
        var cookie = bakery.session(account, "ORGANISER:utrecht");
        try (var log = new SecurityLines()) {
            bakery.get(
                    "/organised/jan@gemeente.example?key=secret", "Cookie", cookie, "X-Forwarded-For", "203.0.113.9");
            bakery.get("/whoami", "Cookie", "meedoen_session=a.b.c");
            bakery.get("/internal/recipe", "Authorization", "Bearer secret");
            bakery.get("/organised/utrecht", "Cookie", cookie);
            assertThat(log.lines())
                    .containsExactly(
                            "action=access result=denied reason=not-allowed object=GET /organised/{congress} account="
                                    + account + " session=s1 network=203.0.113.0/24",
                            "action=access result=denied reason=no-session object=GET before-routing"
                                    + " network=127.0.0.0/24",
                            "action=access result=denied reason=not-allowed object=GET before-routing"
                                    + " network=127.0.0.0/24");
        }
    }

    @Test
    void internalPathsNeedTheTokenOfAClientThatMayUseThem() throws Exception {
        var cookie = bakery.session(UUID.randomUUID(), "ADMIN");
        assertProblem(bakery.get("/internal/recipe"), 403, "forbidden");
        assertProblem(bakery.get("/internal/recipe", "Cookie", cookie), 403, "forbidden");
        assertThat(bakery.get("/internal/recipe", "Authorization", "Bearer token-of-the-baker")
                        .body())
                .isEqualTo("flour");
        assertProblem(bakery.get("/internal/recipe", "Authorization", "Bearer token-of-the-metrics"), 403, "forbidden");
        assertProblem(bakery.get("/actuator/metrics", "Authorization", "Bearer token-of-the-baker"), 403, "forbidden");
        assertProblem(bakery.get("/internal/recipe", "Authorization", "token-of-the-baker"), 403, "forbidden");
        assertProblem(bakery.get("/internal/recipe", "Authorization", "Bearer "), 403, "forbidden");
    }
}
