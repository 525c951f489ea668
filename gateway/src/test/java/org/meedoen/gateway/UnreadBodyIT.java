package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The response arrives, and then the end of the connection, which is not reset. */
class UnreadBodyIT extends GatewayWithBackends {

    private static final int SEVERAL_TIMES = 20;

    @ParameterizedTest
    @CsvSource({
        "GET /, 200, 2500",
        "GET /assets/none.js, 404, 2500",
        "GET /api/v1/openapi.json, 200, 2500",
        "GET /api/v1/version, 200, 2500",
        "POST /api/v1/me, 401, 2500",
        "POST /api/v1/sign-in-requests, 413, 200000",
        "PUT /api/v1/congresses/utrecht/participants, 413, 6000000"
    })
    void aRequestIsAnsweredThoughNobodyReadsItsBody(String request, int status, int size) throws IOException {
        for (int time = 0; time < SEVERAL_TIMES; time++) {
            assertThat(answer(request, size)).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    /** Fails if the connection is reset. */
    private String answer(String request, int size) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                            + (size > 5_000_000 ? "text/csv" : "application/json") + "\r\nContent-Length: " + size
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[size]);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
