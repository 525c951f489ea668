package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No host that a request names gets into a mail, a header or a page. */
class ForeignHostIT {

    private static final String FOREIGN = "kwaad.example";

    private final RunningMeedoen meedoen = RunningMeedoen.shared();

    @Test
    void theMailLeadsToThePublicAddress() throws Exception {
        var mailbox = BrowserTest.mailboxIn(meedoen);
        var asked = send("POST /api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(mailbox.address()));
        assertThat(asked).startsWith("HTTP/1.1 202 ").doesNotContain(FOREIGN);
        var mail = mailbox.await(any -> true);
        assertThat(mail.text()).contains(meedoen.site + "/");
        assertThat(mail.subject() + mail.text() + mail.html()).doesNotContain(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /inloggen",
                "GET /c/nergens",
                "GET /nergens",
                "GET /assets",
                "GET /assets/",
                "GET //kwaad.example/..",
                "GET /api/v1/congresses?limit=1",
                "GET /api/v1/openapi.json",
                "GET /.well-known/security.txt",
                "GET /robots.txt",
                "POST /api/v1/login-sessions",
                "DELETE /api/v1/login-sessions/current"
            })
    void noPageAndNoHeaderNamesTheHost(String request) throws Exception {
        var answer = send(request, "{}");
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("\r\nLocation: //", "\r\nlocation: //");
        assertThat(request.contains(FOREIGN) ? answer.replace("/" + FOREIGN + "/..", "") : answer)
                .doesNotContain(FOREIGN);
    }

    /** Accepted as a request of an own page: only the host is foreign. */
    private String send(String request, String body) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(meedoen.site).getPort())) {
            var bytes = """
                    %s HTTP/1.1
                    Host: %2$s
                    X-Forwarded-Host: %2$s
                    X-Forwarded-Proto: https
                    X-Forwarded-Prefix: /%2$s
                    X-Original-Host: %2$s
                    Forwarded: host=%2$s;proto=https
                    Sec-Fetch-Site: same-origin
                    Accept-Encoding: identity
                    Connection: close
                    Content-Type: application/json
                    Content-Length: %3$d

                    """.formatted(request, FOREIGN, body.length()).replace("\n", "\r\n") + body;
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
