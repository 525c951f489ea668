package org.meedoen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against servers that break the rules. */
class FuzzRunTests {

    private static final String PROBLEM = """
            {"type":"urn:meedoen:problem:not-found","title":"Niet gevonden","detail":"Dit bestaat niet.","status":404}""";

    @TempDir
    Path logs;

    private HttpServer server;
    private Duration longest = Duration.ofHours(1);
    private String logFile = "service.log";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private List<String> findings(int status, String type, String body, String log) {
        server.createContext("/", exchange -> {
            Files.writeString(logs.resolve(logFile), log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            try (exchange) {
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        var target = new Target("service", server.getAddress().getPort());
        return new FuzzRun(List.of(target), logs, 1, Optional.empty(), longest)
                .run(sent -> sent < 200).findings().stream().map(Finding::what).toList();
    }

    @Test
    void findsAFault() {
        assertThat(findings(500, "application/json", "{}", "")).contains("status 500", "500 is no problem detail");
    }

    @Test
    void findsAServersOwnErrorPage() {
        assertThat(findings(404, "text/html", "<html><h1>Not Found</h1></html>", ""))
                .contains("404 is no problem detail", "a server's own error page");
    }

    @Test
    void aCompressedPageOfTheApplicationIsAccepted() {
        var gateway = new Target("gateway", 1);
        var get = new FuzzRequest(new byte[0], false, true);
        var compressed = Map.of("content-type", "text/html;charset=utf-8", "content-encoding", "br");
        assertThat(ResponseRules.broken(
                        gateway, get, Optional.of(new FuzzResponse(200, compressed, "\u00ff\u0000", 1))))
                .isEmpty();
        assertThat(ResponseRules.broken(
                        new Target("service", 1), get, Optional.of(new FuzzResponse(200, compressed, "\u00ff", 1))))
                .containsExactly("a server's own error page");
    }

    @Test
    void readsWhatIsZipped() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write("<div id=\"app\">".getBytes(StandardCharsets.UTF_8));
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            try (exchange) {
                exchange.sendResponseHeaders(200, zipped.size());
                exchange.getResponseBody().write(zipped.toByteArray());
            }
        });
        server.start();
        var get = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        var target = new Target("gateway", server.getAddress().getPort());
        assertThat(Exchange.send(target, new FuzzRequest(get, false, true)))
                .map(FuzzResponse::body)
                .contains("<div id=\"app\">");
    }

    @Test
    void findsAProblemWithAnotherStatus() {
        assertThat(findings(403, "application/problem+json", PROBLEM, ""))
                .contains("403 is no well-formed problem detail");
        assertThat(ResponseRules.broken(
                        new Target("service", 1),
                        new FuzzRequest(new byte[0], false, true),
                        Optional.of(
                                new FuzzResponse(404, Map.of("content-type", "application/problem+json"), PROBLEM, 1))))
                .isEmpty();
    }

    @Test
    void findsALogThatGrows() {
        assertThat(findings(200, "text/plain", "", "a line\n".repeat(300))).contains("logs more than 1024 bytes");
    }

    /** Services make them for a while after they have been started for the first time. */
    @Test
    void ignoresTheLogOfAStartUpCache() {
        logFile = "service.training.log";
        assertThat(findings(200, "text/plain", "", "a line\n".repeat(300))).doesNotContain("logs more than 1024 bytes");
    }

    /** No answer arrives in no time. */
    @Test
    void findsSlowAnswers() {
        longest = Duration.ofNanos(1);
        assertThat(findings(200, "text/plain", "", "")).contains("takes longer than 0 ms");
    }

    @Test
    void findsSilence() {
        assertThat(ResponseRules.broken(
                        new Target("service", 1), new FuzzRequest(new byte[0], false, true), Optional.empty()))
                .containsExactly("no answer");
    }

    @Test
    void aFindingShowsEveryLineOfItsRequest() {
        var request = "GET / HTTP/1.1\r\nA: " + "x".repeat(5_000) + "\r\nB: \u00ff\r\n\r\n";
        assertThat(new FuzzRequest(request.getBytes(StandardCharsets.ISO_8859_1), false, true).toString())
                .startsWith("GET / HTTP/1.1 | A: xxx")
                .contains("(5003 characters) | B: \\xff")
                .hasSizeLessThan(300);
    }

    @Test
    void aSeedGivesTheSameRequestsAgain() {
        assertThat(some(7)).isEqualTo(some(7)).isNotEqualTo(some(8));
    }

    private static List<String> some(long seed) {
        var attempts = new RequestGenerator(new SplittableRandom(seed), Optional.empty());
        return Stream.generate(attempts::next)
                .limit(50)
                .map(FuzzRequest::toString)
                .toList();
    }
}
