package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Reads of a congress's programme whose response differs between clients: each gets its own. */
class UnsharedReadsIT extends GatewayWithBackends {

    private static final int READERS = 100;

    private final String path = "/api/v1/congresses/" + UUID.randomUUID() + "/programme";
    private final AtomicInteger readers = new AtomicInteger();

    @Test
    void a_problem_is_in_the_language_of_each_client() throws Exception {
        respondInTheLanguageOfTheRequest(404, "public");
        assertThat(ConcurrentVisitors.together(READERS, () -> isInTheRequestedLanguage(404)))
                .containsOnly(true);
    }

    @Test
    void a_response_that_is_not_public_is_not_shared() throws Exception {
        respondInTheLanguageOfTheRequest(200, "private");
        assertThat(ConcurrentVisitors.together(READERS, () -> isInTheRequestedLanguage(200)))
                .containsOnly(true);
    }

    private void respondInTheLanguageOfTheRequest(int status, String cacheControl) {
        SIGNUP.answering(path, exchange -> {
            String language = exchange.getRequestHeaders().getFirst("Accept-Language");
            exchange.getResponseHeaders().set("Cache-Control", cacheControl);
            exchange.getResponseHeaders().set("ETag", "W/\"of-one\"");
            Backend.Answer.of(
                            status,
                            status < 400 ? "application/json" : "application/problem+json",
                            "{\"language\":\"" + language + "\"}")
                    .to(exchange);
        });
    }

    private boolean isInTheRequestedLanguage(int status) {
        String language = readers.incrementAndGet() % 2 == 0 ? "nl" : "en";
        var answer = visitor().with("Accept-Language", language).get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        return JsonPath.<String>read(answer.body(), "$.language").equals(language);
    }

    @Test
    void a_response_that_is_no_longer_public_is_not_shared() {
        SIGNUP.answering(path, new ProgrammeBackend(() -> {}));
        visitor().get(path);
        SIGNUP.answering(path, Backend.Answer.json(404, "{\"gone\":true}"));
        assertThat(visitor().get(path).statusCode()).isEqualTo(404);
        assertThat(visitor().with("If-None-Match", "*").get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_service_that_disconnects_is_a_problem_in_the_clients_language() throws Exception {
        SIGNUP.answering(path, exchange -> exchange.close());
        var answers = ConcurrentVisitors.together(
                READERS, () -> visitor().with("Accept-Language", "en").get(path));
        for (var answer : answers) {
            assertProblem(answer, 503, "service-unavailable");
            assertThat(answer.body()).contains("Not available for a moment");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(visitor().get(path).body()).contains("Even niet bereikbaar");
    }

    @Test
    void a_read_with_a_query_is_not_coalesced() {
        var programme = new ProgrammeBackend(() -> {});
        SIGNUP.answering(path, programme);
        visitor().get(path);
        assertThat(visitor().get(path + "?language=nl").body()).isEqualTo(ProgrammeBackend.body(1));
        assertThat(programme.unchanged).hasValue(0);
    }

    @Test
    void a_read_that_accepts_other_types_is_routed() {
        SIGNUP.answering(
                path,
                exchange -> Backend.Answer.json(
                                200,
                                "{\"accept\":\"" + exchange.getRequestHeaders().getFirst("Accept") + "\"}")
                        .to(exchange));
        assertThat(visitor().with("Accept", "text/calendar").get(path).body()).contains("text/calendar");
    }
}
