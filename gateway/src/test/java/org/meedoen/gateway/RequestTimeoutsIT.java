package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"meedoen.limits.between-parts=1s", "server.netty.idle-timeout=1s"})
class RequestTimeoutsIT extends GatewayWithBackends {

    @Test
    void a_body_that_does_not_arrive_times_out() throws Exception {
        String answer = answerTo("POST /api/v1/sign-in-requests HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
        assertThat(answer).doesNotContain(" 200 ");
    }

    @Test
    void headers_that_are_not_used_are_removed() throws Exception {
        assertThat(answerTo("GET /api/v1/congresses HTTP/1.1\r\nHost: loc")).doesNotContain(" 200 ");
    }

    /** Reads until the gateway closes the connection; fails with the socket's timeout if it does not. */
    private String answerTo(String halfARequest) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(halfARequest.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
