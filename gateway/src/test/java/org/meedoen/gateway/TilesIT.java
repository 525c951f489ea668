package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Each test looks at tiles of its own, as they are cached. */
@TestPropertySource(
        properties = {
            "MEEDOEN_TILES_ATTRIBUTION=Kaart © voorbeeld",
            "meedoen.tiles.patience=700ms",
            "meedoen.tiles.largest=1KB",
            "meedoen.tiles.pause=1ms"
        })
class TilesIT extends GatewayWithBackends {

    private static final Backend TILES = Backend.named("tiles");
    private static final AtomicInteger ROW = new AtomicInteger();

    private final int row = ROW.incrementAndGet();
    private final String tile = "/tiles/9/1/" + row + ".png";
    private final String there = "/map/9/1/" + row;
    private final CountDownLatch finished = new CountDownLatch(1);

    @DynamicPropertySource
    static void tiles(DynamicPropertyRegistry properties) {
        properties.add("MEEDOEN_TILES", () -> TILES.url() + "/map/{z}/{x}/{y}");
    }

    @AfterEach
    void letGo() {
        finished.countDown();
    }

    @Test
    void a_tile_comes_from_the_tile_server_and_may_be_kept() {
        TILES.answering(there, Backend.Answer.of(200, "image/png", "a tile"));
        var answer = visitor().get(tile);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("a tile");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=604800, public");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        visitor().get(tile);
        assertThat(TILES.arrivedAt(there)).isEqualTo(1);
    }

    @Test
    void the_tile_server_learns_nothing_of_the_visitor() {
        TILES.answering(there, exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "tracking=1");
            Backend.Answer.of(200, "image/png", "a tile").to(exchange);
        });
        var answer = participant()
                .with("User-Agent", "Somebody's browser")
                .with("Referer", "http://localhost/c/x")
                .with("X-Forwarded-For", "192.0.2.1")
                .get(tile + "?who=me");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(TILES.last(there).headers().keySet())
                .allMatch(List.of("Accept", "Accept-encoding", "Host", "User-agent")::contains);
        assertThat(TILES.last(there).header("User-Agent")).isEqualTo("Meedoen");
    }

    @Test
    void a_head_has_the_headers_of_a_tile() {
        TILES.answering(there, Backend.Answer.of(200, "image/jpeg", "a tile"));
        var answer = visitor().send("HEAD", tile, BodyPublishers.noBody());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void only_small_pictures_without_scripts_are_passed_on() {
        TILES.answering(there, Backend.Answer.of(200, "image/svg+xml", "<svg/>"));
        assertProblem(visitor().get(tile), 404, "not-found");
        TILES.answering(there, Backend.Answer.of(200, "text/html", "<p>Sign in first</p>"));
        assertProblem(visitor().get(tile), 404, "not-found");
        TILES.answering(there, Backend.Answer.of(200, "image/png", "x".repeat(2000)));
        assertProblem(visitor().get(tile), 404, "not-found");
    }

    @Test
    void a_redirect_is_not_followed() {
        TILES.answering(there, exchange -> {
            exchange.getResponseHeaders().set("Location", SIGNUP.url() + "/internal/keys");
            exchange.sendResponseHeaders(302, -1);
        });
        assertProblem(visitor().get(tile), 404, "not-found");
    }

    @Test
    void a_tile_that_could_not_be_had_is_asked_for_again() {
        TILES.answering(there, Backend.Answer.of(500, "image/png", "no"));
        assertProblem(visitor().get(tile), 503, "service-unavailable");
        TILES.answering(there, Backend.Answer.of(200, "image/png", "a tile"));
        // What failed leaves the cache a moment after it was answered.
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> visitor().get(tile).statusCode() == 200);
    }

    @Test
    void a_server_that_stalls_is_given_up() {
        TILES.answering(there, _ -> stall());
        assertProblem(visitor().get(tile), 503, "service-unavailable");
        assertAnsweredBy(participant().get("/api/v1/me"), "signup");
    }

    @Test
    void a_server_that_stalls_within_a_tile_is_given_up() {
        TILES.answering(there, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            stall();
        });
        assertProblem(visitor().get(tile), 503, "service-unavailable");
    }

    private void stall() {
        try {
            finished.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void nothing_but_tiles_is_asked_for() {
        long before = TILES.arrived.size();
        for (String address :
                List.of("/tiles/9/1/512.png", "/tiles/20/1/1.png", "/tiles/9/1/1.svg", "/tiles/9/x/1.png"))
            assertProblem(visitor().get(address), 404, "not-found");
        assertThat(visitor().get("/tiles/9/..%2f..%2fadmin/1.png").statusCode()).isBetween(400, 404);
        assertProblem(visitor().post("/tiles/9/1/1.png", "{}"), 404, "not-found");
        assertThat(TILES.arrived).hasSize((int) before);
    }

    @Test
    void the_map_learns_where_tiles_are_and_whom_to_name() {
        var answer = visitor().get("/tiles/tiles.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.tiles")).containsExactly("/tiles/{z}/{x}/{y}.png");
        assertThat(JsonPath.<String>read(answer.body(), "$.attribution")).isEqualTo("Kaart © voorbeeld");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }
}
