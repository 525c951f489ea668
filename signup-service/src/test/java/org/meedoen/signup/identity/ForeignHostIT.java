package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Town;

/** Links lead to the public address of the installation, whatever host a request names. */
class ForeignHostIT {

    private static final String FOREIGN = "kwaad.example";

    private final String congress = Town.congress("ANYONE");
    private final String email = Town.freshEmail();

    @Test
    void theMailedLinkLeadsToThePublicAddress() throws Exception {
        var asked = send("POST /api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(email));
        assertThat(asked).startsWith("HTTP/1.1 202 ").doesNotContain(FOREIGN);
        var mail = Town.mail(email);
        assertThat(mail.text("link")).startsWith("http://localhost:8080/");
        assertThat(mail.body().toString()).doesNotContain(FOREIGN);
    }

    @Test
    void noHeaderAndNoBodyNamesTheHost() throws Exception {
        Town.congress("ANYONE");
        for (var request : new String[] {
            "GET /api/v1/congresses?limit=1&page=2",
            "GET /api/v1/congresses/" + congress,
            "GET /api/v1/congresses/" + congress + "/programme",
            "GET /api/v1/nowhere",
            "POST /api/v1/login-sessions",
            "DELETE /api/v1/login-sessions/current"
        }) {
            assertThat(send(request, "{}")).as(request).startsWith("HTTP/1.1 ").doesNotContain(FOREIGN);
        }
    }

    private static String send(String request, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Town.port())) {
            var bytes = """
                    %s HTTP/1.1
                    Host: %2$s
                    X-Forwarded-Host: %2$s
                    X-Forwarded-Proto: https
                    X-Forwarded-Prefix: /%2$s
                    Forwarded: host=%2$s
                    Origin: https://%2$s
                    Connection: close
                    Content-Type: application/json
                    Content-Length: %3$d

                    """.formatted(request, FOREIGN, body.length()).replace("\n", "\r\n") + body;
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
