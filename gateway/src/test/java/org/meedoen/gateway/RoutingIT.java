package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT extends GatewayWithBackends {

    @Test
    void path_and_query_arrive_as_they_were_sent() {
        participant().get("/api/v1/congresses/utrecht/mails?state=STUCK&q=a%20b%26c");
        assertThat(NOTIFICATION.last("/api/v1/congresses/utrecht/mails").method())
                .isEqualTo("GET");
        SIGNUP.answering(
                "/api/v1/echo",
                exchange -> Backend.Answer.json(
                                200, "{\"query\":\"" + exchange.getRequestURI().getRawQuery() + "\"}")
                        .to(exchange));
        assertThat(JsonPath.<String>read(
                        participant().get("/api/v1/echo?q=a%20b%26c").body(), "$.query"))
                .isEqualTo("q=a%20b%26c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/keys",
                "/internal/recipients",
                "/internal",
                "/actuator",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator/metrics",
                "/.well-known/security.txt"
            })
    void internal_paths_are_not_routed(String path) {
        assertProblem(participant().get(path), 404, "not-found");
        assertProblem(participant().with("Accept", "text/html").get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../internal/keys",
                "/api/v1/%2e%2e/internal/keys",
                "/api/v1/..;/internal/keys",
                "/api//internal/keys",
                "/api/v1/congresses/%2F..%2F..%2Finternal/keys"
            })
    void no_path_circumvents_the_rules(String path) {
        int status = participant().get(path).statusCode();
        assertThat(status).isIn(400, 404);
    }

    @Test
    void the_gateways_own_health_is_public() {
        assertThat(visitor().get("/actuator/health/readiness").body()).contains("UP");
        assertThat(visitor().get("/actuator/health/liveness").body()).contains("UP");
        assertThat(visitor().get("/actuator/health").body()).doesNotContain("components");
    }

    @Test
    void the_interface_description_is_public_for_every_origin() {
        var answer = visitor().with("Origin", "https://elders.example").get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(JsonPath.<String>read(answer.body(), "$.info.version"))
                .isEqualTo(answer.headers().firstValue("API-Version").orElseThrow());
    }

    @Test
    void an_unchanged_description_is_not_sent_again() {
        String tag = visitor()
                .get("/api/v1/openapi.json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(visitor()
                        .with("If-None-Match", tag)
                        .get("/api/v1/openapi.json")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void every_api_response_has_the_version() {
        for (String path : List.of("/api/v1/congresses", "/api/v1/me", "/api/v1/nowhere")) {
            assertThat(visitor().get(path).headers().firstValue("API-Version"))
                    .as(path)
                    .hasValue("1.0.0");
        }
        assertThat(visitor().get("/").headers().firstValue("API-Version")).isEmpty();
    }

    @Test
    void a_services_own_problem_passes_unchanged() {
        SIGNUP.answering("/api/v1/congresses/utrecht/signups/full", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(409, 0);
            exchange.getResponseBody().write("{\"type\":\"urn:meedoen:problem:full\"}".getBytes());
        });
        var answer = participant().post("/api/v1/congresses/utrecht/signups/full", "{}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"type\":\"urn:meedoen:problem:full\"}");
    }

    @Test
    void other_methods_on_pages_are_refused() {
        var answer = visitor().send("DELETE", "/index.html", BodyPublishers.noBody());
        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }
}
