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
    void another_sites_page_may_not(String site) {
        assertProblem(participant().with("Sec-Fetch-Site", site).post(SIGNUPS, "{}"), 403, "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://kwaad.example", "null", "http://localhost", "http://localhost.kwaad.example:80"})
    void another_origin_may_not(String origin) {
        assertProblem(participant().with("Origin", origin).post(SIGNUPS, "{}"), 403, "cross-site");
        assertProblem(
                Browser.program(port)
                        .signedIn(SESSIONS.session())
                        .with("Origin", origin)
                        .post(SIGNUPS, "{}"),
                403,
                "cross-site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void every_way_of_writing_is_judged(String method) {
        var elsewhere = participant().with("Origin", "https://kwaad.example").with("Content-Type", "application/json");
        assertProblem(elsewhere.send(method, SIGNUPS, BodyPublishers.ofString("{}")), 403, "cross-site");
    }

    @Test
    void either_word_of_the_browser_is_enough() {
        var silent = Browser.program(port).signedIn(SESSIONS.session());
        assertAnsweredBy(silent.with("Sec-Fetch-Site", "same-origin").post(SIGNUPS, "{}"), "signup");
        assertAnsweredBy(silent.with("Origin", "http://localhost:" + port).post(SIGNUPS, "{}"), "signup");
    }

    @Test
    void a_program_may_write_without_a_session_cookie_only() {
        var program = Browser.program(port);
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
    void signing_in_for_somebody_else_is_refused_too() {
        assertProblem(
                visitor().with("Sec-Fetch-Site", "cross-site").post("/api/v1/login-sessions", "{}"), 403, "cross-site");
    }
}
