package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "meedoen.limits.session.per-second=1",
            "meedoen.limits.session.burst=10",
            "meedoen.limits.sign-in.per-second=1",
            "meedoen.limits.sign-in.burst=5",
            "meedoen.limits.address.per-second=1",
            "meedoen.limits.address.burst=10",
            "meedoen.limits.tiles.per-second=1",
            "meedoen.limits.tiles.burst=10"
        })
class RequestLimitsIT extends GatewayWithBackends {

    private static final int MORE_THAN_ENOUGH = 100;

    @Test
    void one_session_is_limited_and_another_is_served() {
        var hasty = participant();
        assertToldToWait(() -> hasty.get("/api/v1/me"));
        assertAnsweredBy(participant().get("/api/v1/me"), "signup");
    }

    @Test
    void an_address_is_limited_while_a_session_behind_it_is_served() {
        assertToldToWait(() -> visitor().get("/api/v1/congresses"));
        assertAnsweredBy(participant().get("/api/v1/congresses"), "signup");
    }

    @Test
    void attempts_with_codes_are_limited_per_address() {
        assertToldToWait(() -> participant().post("/api/v1/login-sessions", "{}"));
    }

    @Test
    void tiles_are_limited_per_address_and_nothing_else_with_them() {
        assertToldToWait(() -> participant().get("/tiles/tiles.json"));
        assertAnsweredBy(participant().get("/api/v1/me"), "signup");
    }

    @Test
    void pages_are_not_limited() {
        for (int request = 0; request < MORE_THAN_ENOUGH; request++) {
            assertThat(visitor().get("/").statusCode()).isEqualTo(200);
        }
    }

    private static void assertToldToWait(Request request) {
        HttpResponse<String> answer = request.send();
        for (int sent = 1; sent < MORE_THAN_ENOUGH && answer.statusCode() == 200; sent++) {
            answer = request.send();
        }
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
    }

    private interface Request {

        HttpResponse<String> send();
    }
}
