package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"meedoen.streams.session=3", "meedoen.streams.network=4", "meedoen.streams.all=9"})
class StreamLimitsIT extends GatewayWithBackends {

    private static final String MINE = "/api/v1/congresses/utrecht/signups/stream";
    private static final String PLACES = "/api/v1/congresses/utrecht/availability/stream";

    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private final List<HttpResponse<InputStream>> open = new ArrayList<>();

    @BeforeEach
    void streamsThatDoNotEnd() {
        Backend.Answer endless = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes());
            exchange.getResponseBody().flush();
            awaitEndOfTest();
        };
        SIGNUP.answering(MINE, endless);
        CAPACITY.answering(PLACES, endless);
    }

    private void awaitEndOfTest() {
        try {
            testIsOver.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @AfterEach
    void closeAll() throws Exception {
        testIsOver.countDown();
        for (var stream : open) {
            stream.body().close();
        }
        Awaitility.await().untilAsserted(() -> assertThat(everyLimitIsFree()).isTrue());
    }

    private boolean everyLimitIsFree() throws Exception {
        var probe = follow(visitor(), PLACES);
        probe.body().close();
        return probe.statusCode() == 200;
    }

    private HttpResponse<InputStream> follow(TestVisitor browser, String path) throws Exception {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(
                browser.with("Accept", "text/event-stream").request("GET", path, BodyPublishers.noBody()),
                BodyHandlers.ofInputStream());
    }

    private void assertOpens(TestVisitor browser, String path) throws Exception {
        var stream = follow(browser, path);
        open.add(stream);
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.body().read()).isEqualTo('d');
    }

    private void assertNoRoom(TestVisitor browser, String path) {
        var refused = browser.with("Accept", "text/event-stream").get(path);
        assertProblem(refused, 503, "too-many-streams");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
    }

    @Test
    void streams_are_limited_per_session() throws Exception {
        var browser = participant();
        assertOpens(browser, MINE);
        assertOpens(browser, MINE);
        assertOpens(browser, PLACES);
        assertNoRoom(browser, PLACES);
        assertNoRoom(browser, MINE);
        assertAnsweredBy(browser.get("/api/v1/me"), "signup");
        assertOpens(participant(), MINE);
    }

    @Test
    void streams_without_a_session_are_limited_per_network() throws Exception {
        for (int stream = 0; stream < 4; stream++) {
            assertOpens(visitor(), PLACES);
        }
        assertNoRoom(visitor(), PLACES);
        assertOpens(participant(), PLACES);
        assertOpens(visitor().with("Cookie", "meedoen_session=" + SESSIONS.session()), PLACES);
    }

    @Test
    void the_total_number_of_streams_is_limited() throws Exception {
        for (int session = 0; session < 3; session++) {
            var browser = participant();
            for (int stream = 0; stream < 3; stream++) {
                assertOpens(browser, MINE);
            }
        }
        assertNoRoom(participant(), MINE);
        assertNoRoom(visitor(), PLACES);
    }

    @Test
    void a_closed_stream_makes_room() throws Exception {
        var browser = participant();
        for (int stream = 0; stream < 3; stream++) {
            assertOpens(browser, MINE);
        }
        open.getFirst().body().close();
        Awaitility.await().untilAsserted(() -> {
            var next = follow(browser, MINE);
            open.add(next);
            assertThat(next.statusCode()).isEqualTo(200);
        });
    }

    @Test
    void the_streams_of_a_revoked_session_end_and_no_others() throws Exception {
        String id = UUID.randomUUID().toString();
        var browser = visitor().signedIn(SESSIONS.session(id));
        assertOpens(participant(), MINE);
        assertOpens(browser, MINE);
        assertOpens(browser, PLACES);

        SIGNUP.answering(
                "/internal/revoked-sessions",
                Backend.Answer.json(200, "[{\"sid\":\"" + id + "\",\"until\":\"2030-01-01T00:00:00Z\"}]"));

        assertThat(open.get(1).body().readAllBytes()).asString().isEqualTo("ata: first\n\n");
        assertThat(open.get(2).body().readAllBytes()).asString().isEqualTo("ata: first\n\n");
        assertProblem(browser.get(MINE), 401, "sign-in-needed");
        assertThat(open.get(0).body().readNBytes(4)).asString().isEqualTo("ata:");
        assertThat(open.get(0).body().available()).isLessThan(20);
        assertOpens(participant(), MINE);
    }
}
