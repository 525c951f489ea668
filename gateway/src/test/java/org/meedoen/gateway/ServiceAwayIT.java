package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two instances of signup-service, of which one stops, hangs and returns; capacity-service is down. */
class ServiceAwayIT extends GatewayWithBackends {

    private static final int SECOND_PORT = freePort();
    private static final int NOBODY = freePort();
    private static final String SIGNUPS = "/api/v1/congresses/utrecht/signups";
    private static Backend second = Backend.named("signup-2", SECOND_PORT);

    @DynamicPropertySource
    static void twoInstances(DynamicPropertyRegistry properties) {
        properties.add("meedoen.services.instances.signup", () -> SIGNUP.url() + "," + second.url());
        properties.add("meedoen.services.instances.capacity", () -> "http://127.0.0.1:" + NOBODY);
        properties.add("spring.cloud.gateway.server.webflux.httpclient.response-timeout", () -> "3s");
        properties.add("meedoen.services.probe-every", () -> "300ms");
        properties.add("meedoen.services.probe-patience", () -> "200ms");
    }

    @BeforeAll
    static void keysEverywhere() {
        second.answering("/internal/keys", Backend.Answer.json(200, SESSIONS.published()))
                .answering("/internal/revoked-sessions", Backend.Answer.json(200, "[]"));
    }

    @AfterAll
    static void stop() {
        second.stop();
    }

    @Test
    void a_service_that_is_down_gives_503_with_retry_after() {
        var answer = visitor().with("Accept-Language", "en-GB,en;q=0.9").get("/api/v1/congresses/utrecht/availability");
        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.body()).contains("Not available for a moment").doesNotContain("127.0.0.1");
        assertThat(visitor().get("/api/v1/congresses/utrecht/availability").body())
                .contains("Even niet bereikbaar");
    }

    @Test
    void a_service_that_does_not_respond_times_out() throws Exception {
        var release = new CountDownLatch(1);
        NOTIFICATION.answering("/api/v1/congresses/slow/mails", exchange -> {
            awaits(release);
            Backend.Answer.json(200, "{}").to(exchange);
        });
        var answer = participant().get("/api/v1/congresses/slow/mails");
        release.countDown();
        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_programme_that_does_not_arrive_times_out() {
        var release = new CountDownLatch(1);
        String path = "/api/v1/congresses/slow/programme";
        SIGNUP.answering(path, _ -> awaits(release));
        second.answering(path, _ -> awaits(release));
        var answer = visitor().with("Accept-Language", "en").get(path);
        release.countDown();
        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.body()).contains("Not available for a moment");
        assertThat(SIGNUP.arrivedAt(path) + second.arrivedAt(path)).isEqualTo(1);
    }

    @Test
    void a_programme_is_read_from_the_instance_that_is_available() {
        String path = "/api/v1/congresses/" + UUID.randomUUID() + "/programme";
        SIGNUP.answering(path, exchange -> exchange.close());
        second.answering(path, new ProgrammeBackend(() -> {}));
        assertThat(visitor().get(path).body()).isEqualTo(ProgrammeBackend.body(1));
        assertThat(visitor().get(path).body()).isEqualTo(ProgrammeBackend.body(1));
    }

    @Test
    void requests_are_shared_among_instances_and_a_dead_one_is_avoided() {
        IntStream.range(0, 10)
                .forEach(
                        _ -> assertThat(participant().get(SIGNUPS).statusCode()).isEqualTo(200));
        assertThat(second.arrivedAt(SIGNUPS)).isPositive();

        second.stop();
        IntStream.range(0, 20).forEach(_ -> assertAnsweredBy(participant().post(SIGNUPS, "{}"), "signup"));

        second = Backend.named("signup-2", SECOND_PORT);
        keysEverywhere();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            participant().get(SIGNUPS);
            return second.arrivedAt(SIGNUPS) > 0;
        });
    }

    @Test
    void a_hanging_instance_gets_no_more_requests() {
        second.answering("/actuator/health/readiness", Backend.Answer.json(503, "{}"));
        String path = SIGNUPS + "/" + UUID.randomUUID();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            long before = second.arrivedAt(path);
            IntStream.range(0, 6).forEach(_ -> participant().get(path));
            return second.arrivedAt(path) == before;
        });
        second.answering("/actuator/health/readiness", Backend.Answer.json(200, "{}"));
    }

    @Test
    void after_a_broken_connection_reads_are_repeated_and_writes_are_not() {
        String path = SIGNUPS + "/" + UUID.randomUUID();
        SIGNUP.answering(path, exchange -> exchange.close());
        second.answering(path, exchange -> exchange.close());

        assertProblem(participant().post(path, "{}"), 503, "service-unavailable");
        assertThat(SIGNUP.arrivedAt(path) + second.arrivedAt(path)).isEqualTo(1);

        assertProblem(participant().get(path), 503, "service-unavailable");
        assertThat(SIGNUP.arrivedAt(path) + second.arrivedAt(path)).isEqualTo(3);
    }

    private static void awaits(CountDownLatch release) {
        try {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
