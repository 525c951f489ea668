package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Requests whose end a proxy in front may see elsewhere. What it takes for one request must not be two, the second of which it
 * would answer to another visitor.
 */
@ExtendWith(OutputCaptureExtension.class)
class RequestSmugglingIT extends GatewayWithBackends {

    private static final String PATH = "/api/v1/sign-in-requests";
    private static final String HIDDEN = "/api/v1/congresses/hidden";
    private static final String SECOND = "GET " + HIDDEN + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final int PATIENCE_IN_MS = 1_000;
    private static final int SEVERAL_TIMES = 10;
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    /** Headers that name two lengths, or one that not everybody reads in the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 0",
                "Content-Length: 0\r\nContent-Length: 5",
                "Content-Length: 0, 5",
                "Content-Length: +0",
                "Content-Length: 0x0",
                "Content-Length: 0 5",
                "Content-Length : 5",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: identity, chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked;x",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\r\n chunked",
                "X-Bare: a\nTransfer-Encoding: chunked",
                "X-Bare: a\nContent-Length: 0",
                "X-Bare: a\rTransfer-Encoding: chunked",
                "X-Nul: a\u0000\r\nContent-Length: 0"
            })
    void a_doubtful_length_ends_the_connection(String headers) throws Exception {
        assertRefused("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n0\r\n\r\n");
    }

    /** RFC 9112 permits to read a folded line as a part of the value before it. */
    @ParameterizedTest
    @ValueSource(strings = {"X-Folded: a\r\n Transfer-Encoding: chunked", "X-Folded: a\r\n\tContent-Length: 0"})
    void a_folded_line_is_no_header(String headers) throws Exception {
        assertThat(statuses(
                        "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n0\r\n\r\n" + SECOND))
                .hasSizeLessThan(2);
    }

    /** Chunks whose size not everybody reads in the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x0\r\n\r\n",
                "+0\r\n\r\n",
                "-0\r\n\r\n",
                "-1\r\n\r\n",
                "2\n{}\n0\n\n",
                "2;\nxx\r\n{}\r\n0\r\n\r\n",
                "2;a=b\nc\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}0\r\n\r\n",
                "2\r\n{}xx0\r\n\r\n",
                "10000000000000002\r\n{}\r\n0\r\n\r\n",
                "ffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                "\r\n\r\n",
                "g\r\n\r\n"
            })
    void a_doubtful_chunk_ends_the_connection(String body, CapturedOutput log) throws Exception {
        assertRefused("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + body);
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    /** The answer may be that of the gateway or of its HTTP server, whichever is ready first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "POST /",
                "PUT /internal/recipients",
                "POST /nowhere",
                "POST /api/v1/me",
                "GET /api/v1/version"
            })
    void a_doubtful_chunk_that_nobody_reads_is_no_fault(String request, CapturedOutput log) throws Exception {
        for (int time = 0; time < SEVERAL_TIMES; time++) {
            var answers = statuses(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\ng\r\n\r\n" + SECOND);
            assertThat(answers).hasSize(1);
        }
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void a_long_path_is_logged_in_part(CapturedOutput log) throws Exception {
        var before = log.getAll().length();
        statuses("POST /" + "a/".repeat(2_000) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}0\r\n");
        assertThat(log.getAll().substring(before)).hasSizeLessThan(1_024);
    }

    /** A proxy that knows only CRLF takes all of it for one request. */
    @ParameterizedTest
    @ValueSource(strings = {"X-Bare: a\n", "X-Bare: a\n\n", "X-Bare: a\n\r\n", "X-Bare: a\r\n\n", "X-Bare: a\n\r"})
    void a_bare_line_feed_ends_no_request(String headers) throws Exception {
        assertRefused("GET " + PATH + " HTTP/1.1\r\nHost: localhost\r\n" + headers);
    }

    /** Without it, the other tests would pass if nothing was ever answered. */
    @Test
    void two_whole_requests_on_a_connection_are_both_answered() throws Exception {
        var before = SIGNUP.arrivedAt(HIDDEN);
        assertThat(statuses("GET " + HIDDEN + " HTTP/1.1\r\nHost: localhost\r\n\r\n" + SECOND))
                .containsExactly("200", "200");
        assertThat(SIGNUP.arrivedAt(HIDDEN)).isGreaterThan(before);
    }

    private void assertRefused(String doubtful) throws IOException {
        var before = SIGNUP.arrivedAt(HIDDEN);
        assertThat(statuses(doubtful + SECOND)).hasSizeLessThan(2).allMatch(status -> status.startsWith("4"));
        assertThat(SIGNUP.arrivedAt(HIDDEN)).isEqualTo(before);
    }

    private List<String> statuses(String bytes) throws IOException {
        return ANSWER.matcher(send(bytes))
                .results()
                .map(answer -> answer.group(1))
                .toList();
    }

    /** Everything that comes back until the connection is closed, or nothing more comes. */
    private String send(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_IN_MS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            var answers = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answers);
            } catch (SocketException | SocketTimeoutException over) {
                // reset because not everything was read, or still open
            }
            return answers.toString(StandardCharsets.UTF_8);
        }
    }
}
