package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway with the settings of the demo, on a real port, before one instance of each service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class GatewayWithBackends {

    static final TestSessions SESSIONS = new TestSessions("key-1");
    static final Backend SIGNUP = Backend.named("signup")
            .answering("/internal/keys", Backend.Answer.json(200, SESSIONS.published()))
            .answering("/internal/revoked-sessions", Backend.Answer.json(200, "[]"));
    static final Backend CAPACITY = Backend.named("capacity");
    static final Backend NOTIFICATION = Backend.named("notification");

    @BeforeEach
    void keysAndRevokedSessions() {
        SIGNUP.answering("/internal/keys", Backend.Answer.json(200, SESSIONS.published()))
                .answering("/internal/revoked-sessions", Backend.Answer.json(200, "[]"));
    }

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("MEEDOEN_SIGNUP_URLS", SIGNUP::url);
        properties.add("MEEDOEN_CAPACITY_URLS", CAPACITY::url);
        properties.add("MEEDOEN_NOTIFICATION_URLS", NOTIFICATION::url);
        properties.add("MEEDOEN_TRUSTED_PROXIES", () -> "10.0.0.0/8");
        properties.add("MEEDOEN_GATEWAY_TOKEN", () -> "the-token-of-these-tests");
        properties.add("meedoen.session.revoked-every", () -> "200ms");
    }

    TestVisitor visitor() {
        return TestVisitor.at(port);
    }

    TestVisitor participant() {
        return visitor().signedIn(SESSIONS.session());
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("urn:meedoen:problem:" + code);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    static void assertAnsweredBy(HttpResponse<String> answer, String service) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.service")).isEqualTo(service);
    }
}
