package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.http.bakery.Bakery;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What is wrong with a request before a controller could say so: a problem in each case, and nothing in the log. */
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsIT {

    private static ConfigurableApplicationContext service;
    private static HttpServer keys;
    private static String administrator;

    @BeforeAll
    static void start() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("1").generate();
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/internal/keys", exchange -> {
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keys.start();
        administrator = session(key);
        service = SpringApplication.run(
                Bakery.class,
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--meedoen.http.public-paths=GET /open,POST /orders,GET /nowhere",
                "--meedoen.http.keys-uri=http://127.0.0.1:" + keys.getAddress().getPort() + "/internal/keys");
    }

    @AfterAll
    static void stop() {
        service.close();
        keys.stop(0);
    }

    private static String session(RSAKey key) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                new JWTClaimsSet.Builder()
                        .issuer("meedoen")
                        .subject(UUID.randomUUID().toString())
                        .claim("sid", "s1")
                        .claim("roles", List.of("ADMIN"))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build());
        token.sign(new RSASSASigner(key));
        return "Cookie: meedoen_session=" + token.serialize();
    }

    private static String send(String requestLine, String... headers) throws IOException {
        return RawRequest.send(
                ((WebServerApplicationContext) service).getWebServer().getPort(), requestLine, headers);
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("urn:meedoen:problem:")
                .doesNotContain("<html", "Apache Tomcat", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",,,", "text", "text/", "/", "text/html;q=x", "*/json", "a/b;=", "\u00ff/x"})
    void whatCannotBeReadIsNotAcceptable(String accept, CapturedOutput log) throws Exception {
        for (var path : List.of("GET /open", "GET /nowhere", "GET /whoami", "GET /internal/recipe", "POST /orders")) {
            assertProblem(send(path + " HTTP/1.1", "Accept: " + accept), 406);
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void norAreMoreTypesThanAnybodyHas() throws Exception {
        assertProblem(send("GET /open HTTP/1.1", "Accept: " + "a/b,".repeat(60) + "*/*"), 406);
        assertProblem(send("GET /open HTTP/1.1", "Accept: text/html;p=" + "x".repeat(5_000)), 406);
        assertThat(send("GET /open HTTP/1.1", "Accept: text/html,application/xhtml+xml,*/*;q=0.8"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void languagesAreNotWeighedHere(CapturedOutput log) throws Exception {
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

    @Test
    void norIsAHeaderThatSpringWillNotRead(CapturedOutput log) throws Exception {
        for (var type : List.of("multipart/form-data,\u008f\u0080", "text/x,\u0081", "multipart/form-data")) {
            var answer = send("POST /orders HTTP/1.1", "Content-Length: 2", "Content-Type: " + type, "", "{}");
            assertThat(answer).containsPattern("^HTTP/1.1 (400|415) ").contains("urn:meedoen:problem:");
        }
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR", "\tat ");
    }

    @Test
    void norIsAHeaderThatCannotBeRead() throws Exception {
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
    void noSessionReachesWhatIsForServices(String path) throws Exception {
        var answer = send("GET " + path + " HTTP/1.1", administrator);
        assertThat(answer).containsPattern("^HTTP/1.1 (400|403|404) ").doesNotContain("flour", "names");
        assertThat(send("POST " + path + " HTTP/1.1", administrator, "Content-Length: 0"))
                .containsPattern("^HTTP/1.1 (400|403|404) ");
    }

    @Test
    void aServiceReachesItInTheOneWayItIsWritten() throws Exception {
        assertThat(send("GET /internal/recipe HTTP/1.1", "Authorization: Bearer demo-service-token"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatAnybodyMayGetAnybodyMayAskForWithHead() throws Exception {
        assertThat(send("HEAD /open HTTP/1.1")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        assertThat(send("HEAD /whoami HTTP/1.1")).startsWith("HTTP/1.1 401");
    }
}
