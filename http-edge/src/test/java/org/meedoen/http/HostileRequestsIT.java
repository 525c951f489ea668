package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Malformed requests: each gets a problem detail, and none is logged. Longer than 250 lines: one method for each kind. */
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT {

    private static RunningBakery bakery;
    private static String administrator;

    @BeforeAll
    static void start() throws Exception {
        bakery = RunningBakery.start();
        administrator = "Cookie: " + bakery.session(UUID.randomUUID(), "ADMIN");
    }

    @AfterAll
    static void stop() {
        bakery.close();
    }

    private static String send(String requestLine, String... headers) throws IOException {
        return RawRequest.send(bakery.port(), requestLine, headers);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("urn:meedoen:problem:")
                .doesNotContain("<html", "Apache Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ",,,",
                "text",
                "text/",
                "/",
                "text/html;q=x",
                "*/json",
                "a/b;=",
                "\u00ff/x",
                "application/json;charset=iso-8859-1",
                "application/json;a=\"\u00e9\""
            })
    void aMalformedAcceptHeaderIsNotAcceptable(String accept, CapturedOutput log) throws Exception {
        for (var path : List.of(
                "GET /open",
                "GET /actuator/health/readiness",
                "GET /nowhere",
                "GET /whoami",
                "GET /internal/recipe",
                "POST /orders")) {
            assertProblem(send(path + " HTTP/1.1", "Accept: " + accept), 406);
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void tooManyAcceptedTypesAreNotAcceptable() throws Exception {
        assertProblem(send("GET /open HTTP/1.1", "Accept: " + "a/b,".repeat(60) + "*/*"), 406);
        assertProblem(send("GET /open HTTP/1.1", "Accept: text/html;p=" + "x".repeat(5_000)), 406);
        assertThat(send("GET /open HTTP/1.1", "Accept: text/html,application/xhtml+xml,*/*;q=0.8"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=",
                "text/csv;charset=\"\"",
                "text/plain;charset=none",
                "*",
                "*/*",
                "text/*",
                "application/*+json",
                "application/*;charset=utf-8"
            })
    void aContentTypeThatIsNoneIsNotSupportedWhateverTheMethod(String type, CapturedOutput log) throws Exception {
        for (var path : List.of("GET /open", "GET /actuator/health/readiness", "GET /nowhere", "POST /orders")) {
            assertProblem(send(path + " HTTP/1.1", "Content-Type: " + type), 415);
        }
        assertProblem(send("TRACE /%6fpen HTTP/1.1", "Content-Type: " + type), 405);
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    /** Spring Security fails when such a value is read, which may be while another refusal is answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "Forwarded",
                "User-Agent",
                "Authorization",
                "Accept-Language",
                "Origin",
                "Referer",
                "If-None-Match",
                "Range",
                "X-Requested-With"
            })
    void aValueWithControlCharactersIsNoFaultWhoeverReadsIt(String header, CapturedOutput log) throws Exception {
        var participant = "Cookie: " + bakery.session(UUID.randomUUID());
        for (var path : List.of("/organised/utrecht", "/whoami", "/cakes/9", "/nowhere", "/internal/recipe")) {
            for (var value : List.of("\u0095", "a:b\u0095", "\u0001")) {
                var answer = send("GET " + path + " HTTP/1.1", participant, header + ": " + value);
                assertThat(answer).doesNotStartWith("HTTP/1.1 5");
            }
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    /** Header, claims and signature of a session token, each possibly broken, and key ids that nobody has published. */
    @Test
    void aSessionThatNobodyHasSignedIsRefused(CapturedOutput log) throws Exception {
        for (var header :
                List.of("{\"alg\":\"RS256\",\"kid\":\"x%d\"}", "{\"alg\":\"RS256\"}", "{\"alg\":\"none\"}", "{", "")) {
            for (var claims : List.of("{}", "{\"iss\":1,\"exp\":\"x\"}", "x", "")) {
                for (var i = 0; i < 3; i++) {
                    var token = encoded(header.formatted(i)) + "." + encoded(claims) + ".eA";
                    assertProblem(send("GET /whoami HTTP/1.1", "Cookie: meedoen_session=" + token), 401);
                }
            }
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLongAcceptLanguageIsNotParsed(CapturedOutput log) throws Exception {
        var many = "Accept-Language: en" + ",de;q=0.5".repeat(1_500);
        assertThat(send("GET /open HTTP/1.1", many)).startsWith("HTTP/1.1 200");
        var refused = send("GET /nowhere HTTP/1.1", many);
        assertProblem(refused, 404);
        assertThat(refused).contains("Not found");
        assertProblem(send("GET /nowhere HTTP/1.1", "Accept-Language: ;;;q=,,=\u00ff"), 404);
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%ff HTTP/1.1",
                "GET /open/%2e%2e/%00 HTTP/1.1",
                "GET /a%2Fb HTTP/1.1",
                "GET /a\\b HTTP/1.1",
                "GET /open|x HTTP/1.1",
                "GET /open;%/x HTTP/1.1",
                "GET /nowhere;a=%zz HTTP/1.1",
                "GET /open HTTP/7.1",
                "G\u00cbT /open HTTP/1.1",
                "FOO /open;x=y HTTP/1.1"
            })
    void aRequestThatCannotBeReadIsAProblem(String requestLine, CapturedOutput log) throws Exception {
        assertProblem(send(requestLine), 400);
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    /** Refused by Tomcat before or in its valves, by Spring Security or Spring MVC, or while one of these reports an error. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS", "TRACE", "CONNECT", "FOO", "G\u00cbT"})
    void everyErrorIsAProblem(String method, CapturedOutput log) throws Exception {
        var errors = 0;
        for (var target :
                List.of("/open", "/open;x", "/;", "*", "/%ff", "/x;%zz", "/nowhere", "/orders?%u0041", "/error;x")) {
            for (var header : List.of(
                    "X-Nothing: special",
                    "X-Large: " + "x".repeat(80_000),
                    "Content-Length: x",
                    "Transfer-Encoding: x",
                    "Accept: x",
                    "Content-Type: *",
                    "no colon",
                    "Host: [")) {
                var answer = send(method + " " + target + " HTTP/1.1", header);
                var status = Integer.parseInt(answer.substring(9, 12));
                if (status >= 400) {
                    assertProblem(answer, status);
                    assertThat(status).isLessThan(500);
                    errors++;
                }
            }
        }
        assertThat(errors).isGreaterThan(30);
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void aQueryThatNoDatabaseCanCompareIsAProblem() throws Exception {
        assertProblem(send("GET /cakes?limit=a%00b HTTP/1.1", administrator), 400);
        assertProblem(send("GET /open?%00 HTTP/1.1"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%u0041", "limit=%u0031", "limit=%", "%ff=%ff", "=&&%zz"})
    void aQueryThatCannotBeReadIsAProblem(String query, CapturedOutput log) throws Exception {
        var answer = send("GET /cakes?" + query + " HTTP/1.1", administrator);
        assertThat(answer).matches(read -> read.startsWith("HTTP/1.1 200 ") || read.contains("urn:meedoen:problem:"));
        assertThat(answer).doesNotStartWith("HTTP/1.1 5");
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void aMalformedContentTypeIsAProblem(CapturedOutput log) throws Exception {
        for (var type : List.of("multipart/form-data,\u008f\u0080", "text/x,\u0081", "multipart/form-data")) {
            var answer = send("POST /orders HTTP/1.1", "Content-Length: 2", "Content-Type: " + type, "", "{}");
            assertThat(answer).containsPattern("^HTTP/1.1 (400|415) ").contains("urn:meedoen:problem:");
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void aMalformedHeaderIsAProblem() throws Exception {
        assertProblem(send("GET /open HTTP/1.1", "Cookie: " + "x".repeat(30_000)), 400);
        assertProblem(send("POST /orders HTTP/1.1", "Transfer-Encoding: nonsense"), 400);
        assertThat(send("GET /open HTTP/1.1", "Cookie: " + "x".repeat(16_000))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/recipe",
                "/%69nternal/recipe",
                "/internal%2frecipe",
                "/internal;x/recipe",
                "/%69nternal;a=b/recipe",
                "//internal/recipe",
                "/./internal/recipe",
                "/open/../internal/recipe",
                "/open/%2e%2e/internal/recipe",
                "/INTERNAL/recipe",
                "/%49nternal/recipe",
                "/internal/",
                "/internal",
                "/actuator",
                "/actuator/metrics",
                "/actuator/health/none",
                "/%61ctuator/metrics",
                "/actuator;x/metrics",
                "//actuator/metrics",
                "/ACTUATOR/metrics",
                "/internal/%72ecipe",
                "/%2569nternal/recipe"
            })
    void noSessionReachesInternalPaths(String path) throws Exception {
        var answer = send("GET " + path + " HTTP/1.1", administrator);
        assertThat(answer).containsPattern("^HTTP/1.1 (400|403|404) ").doesNotContain("flour", "names");
        assertThat(send("POST " + path + " HTTP/1.1", administrator, "Content-Length: 0"))
                .containsPattern("^HTTP/1.1 (400|403|404) ");
    }

    @Test
    void aServiceReachesInternalPathsAsTheyAreWritten() throws Exception {
        assertThat(send("GET /internal/recipe HTTP/1.1", "Authorization: Bearer token-of-the-baker"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aPublicGetIsPublicForHead() throws Exception {
        assertThat(send("HEAD /open HTTP/1.1")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        assertThat(send("HEAD /whoami HTTP/1.1")).startsWith("HTTP/1.1 401");
    }
}
