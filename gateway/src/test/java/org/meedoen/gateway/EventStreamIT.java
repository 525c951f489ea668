package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The service sends an event only after the client has received the one before, so any buffering fails. */
@TestPropertySource(properties = "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s")
class EventStreamIT extends GatewayWithBackends {

    private static final String STREAM = "/api/v1/congresses/utrecht/availability/stream";
    private static final int EVENTS = 5;

    private final Semaphore seen = new Semaphore(0);
    private final CountDownLatch clientLeft = new CountDownLatch(1);

    @Test
    void each_event_arrives_before_the_next_is_sent() throws Exception {
        CAPACITY.answering(STREAM, this::sendEachEventAfterTheLastWasReceived);
        var answer = open("gzip, br");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        try (var events = new BufferedReader(new InputStreamReader(answer.body()))) {
            for (int event = 0; event < EVENTS; event++) {
                assertThat(events.readLine()).isEqualTo("data: " + event);
                assertThat(events.readLine()).isEmpty();
                seen.release();
            }
        }
    }

    @Test
    void a_stream_may_be_silent_for_longer_than_the_response_timeout() throws Exception {
        CAPACITY.answering(STREAM, exchange -> {
            begin(exchange);
            send(exchange, "first");
            assertThat(within(seen, 10)).isTrue();
            send(exchange, "after a silence");
        });
        try (var events =
                new BufferedReader(new InputStreamReader(open("identity").body()))) {
            assertThat(events.readLine()).isEqualTo("data: first");
            assertThat(new CountDownLatch(1).await(2500, TimeUnit.MILLISECONDS)).isFalse();
            seen.release();
            events.readLine();
            assertThat(events.readLine()).isEqualTo("data: after a silence");
        }
    }

    @Test
    void the_service_learns_that_a_client_left() throws Exception {
        CAPACITY.answering(STREAM, this::sendUntilTheClientDisconnects);
        try (var events =
                new BufferedReader(new InputStreamReader(open("identity").body()))) {
            assertThat(events.readLine()).startsWith("data: ");
        }
        assertThat(clientLeft.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private HttpResponse<InputStream> open(String encodings) throws Exception {
        var request = visitor()
                .with("Accept", "text/event-stream")
                .with("Accept-Encoding", encodings)
                .request("GET", STREAM, BodyPublishers.noBody());
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.ofInputStream());
    }

    private void sendEachEventAfterTheLastWasReceived(HttpExchange exchange) throws IOException {
        begin(exchange);
        for (int event = 0; event < EVENTS; event++) {
            send(exchange, String.valueOf(event));
            assertThat(within(seen, 10)).isTrue();
        }
    }

    private void sendUntilTheClientDisconnects(HttpExchange exchange) throws IOException {
        begin(exchange);
        try {
            for (int event = 0; event < 10_000; event++) {
                send(exchange, "tick " + event + " ".repeat(2000));
                within(seen, 0);
            }
        } catch (IOException gone) {
            clientLeft.countDown();
        }
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
    }

    private static void send(HttpExchange exchange, String data) throws IOException {
        exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes());
        exchange.getResponseBody().flush();
    }

    private static boolean within(Semaphore signal, int seconds) {
        try {
            return signal.tryAcquire(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
