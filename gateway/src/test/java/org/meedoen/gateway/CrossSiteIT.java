package org.meedoen.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteIT extends GatewayWithBackends {

    private static final String SIGNUPS = "/api/v1/congresses/utrecht/signups";

    @Test
    void our_own_page_may_write() {
        assertAnsweredBy(participant().post(SIGNUPS, "{}"), "signup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_of_another_site_may_not_write(String site) {
        assertProblem(participant().with("Sec-Fetch-Site", site).post(SIGNUPS, "{}"), 403, "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kwaad.example", "null", "http://localhost", "http://localhost.kwaad.example:80"})
    void another_origin_may_not_write(String origin) {
        assertProblem(participant().with("Origin", origin).post(SIGNUPS, "{}"), 403, "cross-site");
        assertProblem(
                TestVisitor.program(port)
                        .signedIn(SESSIONS.session())
                        .with("Origin", origin)
                        .post(SIGNUPS, "{}"),
                403,
                "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void every_method_that_writes_is_checked(String method) {
        var elsewhere = participant().with("Origin", "https://kwaad.example").with("Content-Type", "application/json");
        assertProblem(elsewhere.send(method, SIGNUPS, BodyPublishers.ofString("{}")), 403, "cross-site");
    }

    @Test
    void origin_or_fetch_metadata_is_enough() {
        var silent = TestVisitor.program(port).signedIn(SESSIONS.session());
        assertAnsweredBy(silent.with("Sec-Fetch-Site", "same-origin").post(SIGNUPS, "{}"), "signup");
        assertAnsweredBy(silent.with("Origin", "http://localhost:" + port).post(SIGNUPS, "{}"), "signup");
    }

    @Test
    void a_program_may_write_only_without_a_session_cookie() {
        var program = TestVisitor.program(port);
        assertAnsweredBy(program.post("/api/v1/sign-in-requests", "{}"), "signup");
        assertProblem(program.signedIn(SESSIONS.session()).post(SIGNUPS, "{}"), 403, "cross-site");
    }

    @ParameterizedTest
    @CsvSource({"cross-site, https://elders.example", "same-site, https://elders.example"})
    void reading_is_not_writing(String site, String origin) {
        var link = participant().with("Sec-Fetch-Site", site).with("Origin", origin);
        assertAnsweredBy(link.get(SIGNUPS), "signup");
    }

    @Test
    void a_cross_site_sign_in_is_refused() {
        assertProblem(
                visitor().with("Sec-Fetch-Site", "cross-site").post("/api/v1/login-sessions", "{}"), 403, "cross-site");
    }
}
