package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meedoen.http.bakery.Bakery;
import org.meedoen.http.bakery.OvenNews;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.support.ServletRequestHandledEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Responses whose client disconnects, or that fail halfway, above all event streams. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class BrokenConnectionIT {

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                Bakery.class,
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--meedoen.http.keys-uri=http://127.0.0.1:1/internal/keys",
                "--meedoen.http.public-paths=GET /ovens/*/news,GET /cakes/all,GET /flour");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aClientThatDisconnectsIsNoFault(CapturedOutput log) throws Exception {
        var page = open("/ovens/1/news");
        var line = service.getBean(OvenNews.class).line();
        var ended = new CountDownLatch(1);
        line.onCompletion(ended::countDown);
        line.send("warm");
        readUntil(page, "data:warm");
        hangUp(page);
        line.completeWithError(await().until(() -> failureOfSending(line), failure -> failure != null));
        ended.await();
        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "\tat ");
    }

    @Test
    void aClientThatDisconnectsDuringAResponseIsNoFault(CapturedOutput log) throws Exception {
        var answered = new CountDownLatch(1);
        service.addApplicationListener((ApplicationListener<ServletRequestHandledEvent>) handled -> {
            if (handled.getRequestUrl().equals("/cakes/all")) answered.countDown();
        });
        var page = open("/cakes/all");
        readUntil(page, "200");
        hangUp(page);
        answered.await();
        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "\tat ");
    }

    @Test
    void aFaultDuringAStreamIsLoggedAndEndsIt(CapturedOutput log) throws Exception {
        try (var page = open("/ovens/1/news")) {
            var line = service.getBean(OvenNews.class).line();
            line.send("warm");
            line.completeWithError(new IllegalStateException("out of gas"));
            assertThat(rest(page)).contains("data:warm").doesNotContain("urn:meedoen:problem", "out of gas");
        }
        assertThat(log.getAll())
                .containsOnlyOnce("A request failed")
                .contains("out of gas")
                .doesNotContain("WARN");
    }

    @Test
    void aStreamThatCannotBeginIsAProblem() throws Exception {
        try (var page = open("/ovens/3/news")) {
            assertThat(rest(page)).contains("404", "application/problem+json", "urn:meedoen:problem:not-found");
        }
    }

    @Test
    void aBrokenConnectionToABackendIsAFault(CapturedOutput log) throws Exception {
        try (var page = open("/flour")) {
            assertThat(rest(page)).contains("500", "urn:meedoen:problem:fault");
        }
        assertThat(log.getAll()).contains("A request failed");
    }

    @Test
    void aSessionThatCannotBeVerifiedNowGets503WithRetryAfter(CapturedOutput log) throws Exception {
        var unknown = new RSAKeyGenerator(2048).keyID("1").generate();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                new JWTClaimsSet.Builder().issuer(SessionKeys.ISSUER).build());
        token.sign(new RSASSASigner(unknown));
        for (var i = 0; i < 3; i++) {
            try (var page = open("/whoami", "Cookie: meedoen_session=" + token.serialize())) {
                assertThat(rest(page)).contains("503", "Retry-After", "urn:meedoen:problem:service-unavailable");
            }
        }
        assertThat(log.getAll()).contains("A request could not be answered now").doesNotContain("ERROR", "\tat ");
    }

    private static Throwable failureOfSending(SseEmitter line) {
        return catchThrowable(() -> line.send("warmer"));
    }

    /** With a reset, as when a phone loses its connection. */
    private static void hangUp(Socket page) throws IOException {
        page.setSoLinger(true, 0);
        page.close();
    }

    private static Socket open(String path) throws IOException {
        return open(path, "Accept: */*");
    }

    private static Socket open(String path, String header) throws IOException {
        var port = ((WebServerApplicationContext) service).getWebServer().getPort();
        var page = new Socket(InetAddress.getLoopbackAddress(), port);
        var request = """
                GET %s HTTP/1.1\r
                Host: bakery.example\r
                Connection: close\r
                %s\r
                \r
                """.formatted(path, header);
        page.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return page;
    }

    private static void readUntil(Socket page, String text) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
        for (var line = ""; !line.contains(text); line = lines.readLine()) {}
    }

    private static String rest(Socket page) throws IOException {
        return new String(page.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
