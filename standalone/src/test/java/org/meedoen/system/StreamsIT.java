package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The event streams: their headers, limits and ends. */
@Timeout(180)
class StreamsIT {

    private static final int OF_ONE_SESSION = 6;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static RunningMeedoen meedoen;
    private static Congress congress;

    private final List<HttpResponse<InputStream>> opened = new ArrayList<>();

    @BeforeAll
    static void plan() {
        meedoen = RunningMeedoen.shared();
        congress = Congress.openToAnyone(meedoen);
    }

    @AfterEach
    void close() throws IOException {
        for (var stream : opened) stream.body().close();
    }

    private HttpResponse<InputStream> open(Person person, String stream) throws Exception {
        var request = person.browser().request(congress.path() + stream).header("Accept", "text/event-stream");
        var answer = CLIENT.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofInputStream());
        opened.add(answer);
        return answer;
    }

    private static void awaitEnd(HttpResponse<InputStream> stream) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(stream.body()));
        while (lines.readLine() != null) {}
    }

    @Test
    void noProxyBuffersStreams() throws Exception {
        var organiser = congress.organiser();
        for (var stream : List.of("/availability/stream", "/signups/stream", "/dashboard/stream")) {
            var answer = open(organiser, stream);
            assertThat(answer.statusCode()).as(stream).isEqualTo(200);
            assertThat(answer.headers().firstValue("X-Accel-Buffering"))
                    .as(stream)
                    .hasValue("no");
            assertThat(answer.headers().firstValue("Cache-Control")).as(stream).hasValue("no-store");
        }
    }

    @Test
    void streamsOfASessionAreLimitedWithRetryAfter() throws Exception {
        var person = Person.anybody(meedoen).takingPartIn(congress);
        for (var i = 0; i < OF_ONE_SESSION; i++) {
            var stream = open(person, i % 2 == 0 ? "/availability/stream" : "/signups/stream");
            assertThat(stream.statusCode()).isEqualTo(200);
        }
        Awaitility.await().untilAsserted(() -> {
            var refused = open(person, "/availability/stream");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(new String(refused.body().readAllBytes())).contains("urn:meedoen:problem:too-many-streams");
        });
        assertThat(open(Person.anybody(meedoen), "/availability/stream").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingOutEndsTheStreams() throws Exception {
        var person = Person.anybody(meedoen).takingPartIn(congress);
        var other = Person.anybody(meedoen).takingPartIn(congress);
        var mine = open(person, "/signups/stream");
        var places = open(person, "/availability/stream");
        var theirs = open(other, "/signups/stream");
        assertThat(mine.body().read()).isPositive();
        assertThat(theirs.body().read()).isPositive();

        Person.expect(204, person.browser().delete("/api/v1/login-sessions/current"));

        awaitEnd(mine);
        awaitEnd(places);
        assertThat(theirs.body().read()).isPositive();
    }

    @Test
    void theStreamOfAFormerOrganiserEnds() throws Exception {
        var address = "organisator." + congress.slug() + "@stad.example";
        congress.settings(Map.of("organisers", List.of(address)));
        var organiser = Person.signedIn(meedoen, address);
        var dashboard = open(organiser, "/dashboard/stream");
        assertThat(dashboard.statusCode()).isEqualTo(200);
        assertThat(dashboard.body().read()).isPositive();

        congress.settings(Map.of("organisers", List.of()));

        awaitEnd(dashboard);
        assertThat(open(organiser, "/dashboard/stream").statusCode()).isEqualTo(401);
    }
}
