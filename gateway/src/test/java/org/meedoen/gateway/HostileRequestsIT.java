package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Malformed requests, and wrong responses of services, give a problem detail and are not logged. */
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT extends GatewayWithBackends {

    private int loggedBefore;

    @BeforeEach
    void note(CapturedOutput log) {
        loggedBefore = log.getAll().length();
    }

    private void assertQuiet(CapturedOutput log) {
        assertThat(log.getAll().substring(loggedBefore)).doesNotContain("WARN", "ERROR", "\tat ");
    }

    private String send(String requestLine, String... headers) throws IOException {
        return RawRequest.send(port, requestLine, headers);
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("urn:meedoen:problem:" + code, "\"status\":" + status)
                .doesNotContain("<html", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ",,,",
                "text/",
                "/",
                "text/html;q=x",
                "*/json",
                "a/b;=",
                "\u00ff/x",
                "application/json;charset=iso-8859-1",
                "application/json;a=\"\u00e9\""
            })
    void an_accept_that_cannot_be_read_is_refused(String accept, CapturedOutput log) throws Exception {
        assertProblem(send("GET /api/v1/congresses HTTP/1.1", "Accept: " + accept), 406, "not-acceptable");
        assertProblem(send("GET /inloggen HTTP/1.1", "Accept: " + accept), 406, "not-acceptable");
        assertProblem(send("GET /actuator/health/readiness HTTP/1.1", "Accept: " + accept), 406, "not-acceptable");
        assertProblem(send("GET /api/me HTTP/1.1", "Accept: " + accept), 406, "not-acceptable");
        assertQuiet(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a|b HTTP/1.1",
                "GET /a\"b HTTP/1.1",
                "GET /api/{x} HTTP/1.1",
                "GET /a%zz HTTP/1.1",
                "GET /api/v1/congresses/a;b HTTP/1.1",
                "GET /api/v1/congresses?%u0041 HTTP/1.1",
                "GET /?%u0041 HTTP/1.1",
                "GET /api/v1/congresses/%00 HTTP/1.1",
                "FOO /api/v1/congresses HTTP/1.1",
                "NONSENSE"
            })
    void a_request_that_cannot_be_read_is_a_problem(String requestLine, CapturedOutput log) throws Exception {
        assertProblem(send(requestLine), 400, "malformed-request");
        assertQuiet(log);
    }

    @Test
    void a_malformed_head_request_has_no_body() throws Exception {
        assertThat(send("HEAD /a|b HTTP/1.1"))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .endsWith("\r\n\r\n");
    }

    @Test
    void every_response_is_http() throws Exception {
        assertThat(send("GET /api/v1/nowhere HTTP/9.9")).startsWith("HTTP/1.1 ");
        assertThat(send("GET / HTTP/9.9", "Range: bytes=x")).startsWith("HTTP/1.1 ");
    }

    @Test
    void an_impossible_file_path_is_not_logged(CapturedOutput log) throws Exception {
        assertThat(send("GET /in../dex.html HTTP/1.1")).startsWith("HTTP/1.1 404 ");
        assertQuiet(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: x",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: nonsense",
                "no colon",
                "Origin: \u0001"
            })
    void a_header_that_cannot_be_read_is_a_problem(String header, CapturedOutput log) throws Exception {
        assertProblem(send("GET /api/v1/congresses HTTP/1.1", header), 400, "malformed-request");
        assertQuiet(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/congresses", "/inloggen", "/actuator/health/readiness", "/assets/none.js"})
    void no_encoding_header_causes_a_fault(String path, CapturedOutput log) throws Exception {
        for (String asked :
                List.of("identity;q=0", "*;q=0", "x;;q=gzip", "gzip;q=x", "gzip,".repeat(2_000), "\u00ff")) {
            for (String claimed : List.of("gzip", "x", "\u00ff", "x".repeat(9_000), "gzip,".repeat(1_000))) {
                var answer =
                        send("GET " + path + " HTTP/1.1", "Accept-Encoding: " + asked, "Content-Encoding: " + claimed);
                assertThat(answer).doesNotStartWith("HTTP/1.1 5");
            }
        }
        assertQuiet(log);
    }

    @Test
    void too_large_requests_have_their_own_problems(CapturedOutput log) throws Exception {
        assertProblem(
                send("GET / HTTP/1.1", "Accept-Language: en", "Cookie: a=" + "x".repeat(20_000)),
                431,
                "headers-too-large");
        assertProblem(send("GET /" + "x".repeat(9_000) + " HTTP/1.1"), 414, "address-too-long");
        assertQuiet(log);
    }

    @Test
    void an_invalid_range_is_refused() throws Exception {
        assertProblem(send("GET / HTTP/1.1", "Range: bytes=x"), 416, "no-such-range");
        assertProblem(send("GET /c/x HTTP/1.1", "Range: bytes=99999999999999999999-"), 416, "no-such-range");
        assertThat(send("HEAD / HTTP/1.1", "Range: bytes=x")).endsWith("\r\n\r\n");
    }

    @Test
    void a_problem_does_not_claim_to_be_the_file_that_it_replaces() throws Exception {
        var answer = send("GET /assets/app-1a2b3c.js HTTP/1.1", "Accept-Encoding: gzip", "Range: null");
        assertProblem(answer, 416, "no-such-range");
        assertThat(answer)
                .doesNotContainIgnoringCase("Content-Encoding:")
                .doesNotContainIgnoringCase("ETag:")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    @Test
    void a_language_is_found_without_reading_everything() throws Exception {
        String many = "de;q=0.1,".repeat(1_500);
        assertThat(send("GET /api/v1/nowhere HTTP/1.1", "Accept-Language: " + many + "en"))
                .contains("Log eerst in");
        assertThat(send("GET /api/v1/nowhere HTTP/1.1", "Accept-Language: fr, en-GB;q=0.8, nl;q=0.7"))
                .contains("Sign in first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr, en-GB;q=0.8, nl;q=0.7 | en
            nl-BE,en                  | nl
            ;;;=,q=                   | nl
            *                         | nl
            """)
    void services_get_one_language(String asked, String told) {
        visitor().with("Accept-Language", asked).get("/api/v1/congresses/utrecht");
        assertThat(SIGNUP.last("/api/v1/congresses/utrecht").header("Accept-Language"))
                .isEqualTo(told);
    }

    @Test
    void services_get_only_the_headers_they_use() {
        visitor()
                .with("X-Anything", "x".repeat(10_000))
                .with("Referer", "https://elders.example/")
                .with("If-None-Match", "\"1\"")
                .get("/api/v1/congresses/utrecht");
        var arrived = SIGNUP.last("/api/v1/congresses/utrecht");
        assertThat(arrived.header("X-Anything")).isEmpty();
        assertThat(arrived.header("Referer")).isEmpty();
        assertThat(arrived.header("If-None-Match")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400, malformed-request",
        "404, 404, not-found",
        "409, 400, malformed-request",
        "500, 500, fault",
        "503, 503, service-unavailable"
    })
    void a_services_own_error_page_is_replaced(int status, int told, String code) throws Exception {
        for (String type : new String[] {"text/html;charset=utf-8", "application/json", ""}) {
            SIGNUP.answering("/api/v1/congresses/page", exchange -> {
                byte[] page = "<html><h1>Apache Tomcat</h1></html>".getBytes(StandardCharsets.UTF_8);
                if (!type.isEmpty()) {
                    exchange.getResponseHeaders().set("Content-Type", type);
                }
                exchange.getResponseHeaders().set("X-Powered-By", "Tomcat");
                exchange.sendResponseHeaders(status, page.length);
                exchange.getResponseBody().write(page);
            });
            var answer = send("GET /api/v1/congresses/page HTTP/1.1");
            assertProblem(answer, told, code);
            assertThat(answer).doesNotContain("Tomcat");
        }
    }
}
