package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForwardedHeaderFilterIT extends GatewayWithBackends {

    private static final String PATH = "/api/v1/congresses/utrecht";

    @Test
    void a_service_token_from_outside_is_removed() {
        visitor().with("Authorization", "Bearer the-token-of-these-tests").get(PATH);
        assertThat(SIGNUP.last(PATH).header("Authorization")).isEmpty();
        assertProblem(
                visitor().with("Authorization", "Bearer " + SESSIONS.session()).get("/api/v1/me"),
                401,
                "sign-in-needed");
    }

    @Test
    void forwarded_headers_from_outside_are_ignored() {
        visitor()
                .with("X-Forwarded-For", "6.6.6.6")
                .with("Forwarded", "for=6.6.6.6")
                .with("X-Forwarded-Host", "kwaad.example")
                .with("X-Forwarded-Prefix", "/kwaad")
                .with("X-Real-IP", "6.6.6.6")
                .get(PATH);
        var arrived = SIGNUP.last(PATH);
        assertThat(arrived.header("X-Forwarded-For")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(arrived.header("Forwarded")).isEmpty();
        assertThat(arrived.header("X-Forwarded-Host")).isEmpty();
        assertThat(arrived.header("X-Forwarded-Prefix")).isEmpty();
        assertThat(arrived.header("X-Real-IP")).isEmpty();
    }

    @Test
    void hop_by_hop_headers_are_not_shared() {
        visitor()
                .with("TE", "trailers")
                .with("Proxy-Authorization", "Basic YTpi")
                .with("Accept-Language", "en")
                .get(PATH);
        var arrived = SIGNUP.last(PATH);
        assertThat(arrived.header("TE")).isEmpty();
        assertThat(arrived.header("Proxy-Authorization")).isEmpty();
        assertThat(arrived.header("Accept-Language")).isEqualTo("en");
    }
}
