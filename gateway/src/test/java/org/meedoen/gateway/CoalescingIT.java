package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Concurrent reads of a congress's programme share reads of the service. */
class CoalescingIT extends GatewayWithBackends {

    private static final int READERS = 100;

    private final String path = "/api/v1/congresses/" + UUID.randomUUID() + "/programme";

    @Test
    void many_concurrent_reads_cause_few_reads_of_the_service() throws Exception {
        var readersAreThere = new CountDownLatch(1);
        var programme = answering(new ProgrammeBackend(() -> awaits(readersAreThere)));
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, READERS)
                    .mapToObj(_ -> crowd.submit(() -> visitor().get(path)))
                    .toList();
            Awaitility.await().until(() -> programme.reads.get() == 1);
            visitor().get("/api/v1/congresses");
            readersAreThere.countDown();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().body()).isEqualTo(ProgrammeBackend.body(1));
            }
        }
        assertThat(programme.reads.get()).isLessThan(READERS / 2);
    }

    @Test
    void no_response_is_older_than_its_request() throws Exception {
        var programme = answering(new ProgrammeBackend(Thread::yield));
        var answers = ConcurrentVisitors.together(READERS, () -> {
            for (int visit = 0; visit < 20; visit++) {
                long known = programme.version.incrementAndGet();
                String body = visitor().get(path).body();
                assertThat(JsonPath.<Integer>read(body, "$.version").longValue())
                        .isGreaterThanOrEqualTo(known);
            }
            return true;
        });
        assertThat(answers).hasSize(READERS).containsOnly(true);
    }

    @Test
    void an_unchanged_response_is_not_sent_again_by_the_service() {
        var programme = answering(new ProgrammeBackend(() -> {}));
        var first = visitor().get(path);
        var second = visitor().get(path);
        assertThat(programme.unchanged).hasValue(1);
        assertThat(second.body()).isEqualTo(first.body()).isEqualTo(ProgrammeBackend.body(1));
        assertThat(second.headers().map().keySet())
                .isEqualTo(first.headers().map().keySet());
        programme.version.set(2);
        assertThat(visitor().get(path).body()).isEqualTo(ProgrammeBackend.body(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v1\"", "\"v1\"", "\"other\", W/\"v1\""})
    void a_client_with_the_current_programme_gets_304(String tags) {
        answering(new ProgrammeBackend(() -> {}));
        var answer = visitor().with("If-None-Match", tags).get(path);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().allValues("ETag")).containsExactly(ProgrammeBackend.tag(1));
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache, public");
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_client_with_an_older_programme_gets_the_new_one() {
        var programme = answering(new ProgrammeBackend(() -> {}));
        visitor().get(path);
        programme.version.set(2);
        var answer = visitor().with("If-None-Match", ProgrammeBackend.tag(1)).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(ProgrammeBackend.body(2));
    }

    @Test
    void a_response_is_passed_as_the_service_sent_it() throws Exception {
        answering(new ProgrammeBackend(() -> {}));
        byte[] plain = ProgrammeBackend.body(1).getBytes(StandardCharsets.UTF_8);
        for (int visit = 0; visit < 2; visit++) {
            var zipped = bytes(visitor().with("Accept-Encoding", "gzip, deflate, br, zstd"));
            assertHeaders(zipped);
            assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(zipped.body()).isEqualTo(ProgrammeBackend.zipped(plain));
            assertThat(zipped.headers().firstValueAsLong("Content-Length")).hasValue(zipped.body().length);

            var whole = bytes(visitor().with("Accept-Encoding", "gzip;q=0"));
            assertHeaders(whole);
            assertThat(whole.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(whole.body()).isEqualTo(plain);
            assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(plain.length);
        }
    }

    private static void assertHeaders(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Date")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v1\"", "W/\"older\"", "*"})
    void a_shared_response_has_the_same_headers_as_a_routed_one(String known) {
        answering(new ProgrammeBackend(() -> {}));
        for (int visit = 0; visit < 2; visit++) {
            var shared = visitor().with("If-None-Match", known).get(path);
            var alone = visitor().with("If-None-Match", known).get(path + "?alone");
            assertThat(shared.statusCode()).isEqualTo(alone.statusCode());
            assertThat(withoutDate(shared)).isEqualTo(withoutDate(alone));
        }
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<String> answer) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        assertThat(headers.remove("Date")).hasSize(1);
        return headers;
    }

    @Test
    void the_service_sees_no_session_in_a_shared_read() {
        answering(new ProgrammeBackend(() -> {}));
        participant().with("Accept-Language", "en").get(path);
        assertThat(SIGNUP.last(path).header("Cookie")).isEmpty();
        assertThat(SIGNUP.last(path).header("Accept-Language")).isEmpty();
    }

    private ProgrammeBackend answering(ProgrammeBackend programme) {
        SIGNUP.answering(path, programme);
        return programme;
    }

    private HttpResponse<byte[]> bytes(TestVisitor browser) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(browser.request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
        }
    }

    private static void awaits(CountDownLatch release) {
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
