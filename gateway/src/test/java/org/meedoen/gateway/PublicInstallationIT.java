package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** An installation that is not the demo: one public address, with https. */
@ActiveProfiles(value = "public", inheritProfiles = false)
@TestPropertySource(
        properties = {
            "MEEDOEN_PUBLIC_URL=https://meedoen.voorbeeld.example",
            "MEEDOEN_SECURITY_CONTACT=mailto:security@voorbeeld.example,https://voorbeeld.example/melden",
            "MEEDOEN_ACCESSIBILITY_STATEMENT=https://voorbeeld.example/toegankelijkheid?a=1&b=2"
        })
class PublicInstallationIT extends GatewayWithBackends {

    @Test
    void only_pages_of_the_public_address_may_write() {
        var own = participant().with("Origin", "https://meedoen.voorbeeld.example");
        assertAnsweredBy(own.post("/api/v1/me", "{}"), "signup");
        assertProblem(participant().post("/api/v1/me", "{}"), 403, "cross-site");
        assertProblem(
                participant().with("Origin", "http://meedoen.voorbeeld.example").post("/api/v1/me", "{}"),
                403,
                "cross-site");
    }

    @Override
    TestVisitor participant() {
        return visitor().with("Cookie", "__Host-meedoen_session=" + SESSIONS.session());
    }

    @Test
    void a_cookie_without_the_host_prefix_is_ignored() {
        assertAnsweredBy(participant().get("/api/v1/me"), "signup");
        assertProblem(visitor().signedIn(SESSIONS.session()).get("/api/v1/me"), 401, "sign-in-needed");
    }

    @Test
    void hsts_includes_subdomains() {
        assertThat(visitor().get("/").headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void every_page_names_the_statements_of_the_operator() {
        for (String address : List.of("/", "/inloggen", "/nergens")) {
            var page = visitor().with("Accept", "text/html").get(address);
            assertThat(page.body())
                    .contains(
                            "<meta name=\"accessibility-statement\" content=\"https://voorbeeld.example/toegankelijkheid?a=1&amp;b=2\" />")
                    .doesNotContain("privacy-statement");
        }
        var first = visitor().with("Accept", "text/html").get("/inloggen");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(visitor()
                        .with("Accept", "text/html")
                        .with("If-None-Match", tag)
                        .get("/")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void security_txt_is_served() {
        var head = visitor().send("HEAD", "/.well-known/security.txt", BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        var answer = visitor().get("/.well-known/security.txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains(
                        "Contact: mailto:security@voorbeeld.example\nContact: https://voorbeeld.example/melden\n",
                        "Expires: ",
                        "Canonical: https://meedoen.voorbeeld.example/.well-known/security.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "https://meedoen.voorbeeld.example, demo-gateway-token, MEEDOEN_GATEWAY_TOKEN",
        "https://meedoen.voorbeeld.example, '', MEEDOEN_GATEWAY_TOKEN",
        "https://meedoen.voorbeeld.example, x, MEEDOEN_GATEWAY_TOKEN",
        "https://meedoen.voorbeeld.example, fifteen-letters, MEEDOEN_GATEWAY_TOKEN",
        "http://meedoen.voorbeeld.example, a-long-enough-token, MEEDOEN_PUBLIC_URL"
    })
    void an_unsafe_installation_does_not_start(String address, String token, String complaint) {
        assertThatThrownBy(() -> SpringApplication.run(
                        GatewayApplication.class,
                        "--server.port=0",
                        "--MEEDOEN_PUBLIC_URL=" + address,
                        "--MEEDOEN_GATEWAY_TOKEN=" + token))
                .rootCause()
                .hasMessageContaining(complaint);
    }
}
