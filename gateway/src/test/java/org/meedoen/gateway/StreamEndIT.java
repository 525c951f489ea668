package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

@Timeout(60)
@TestPropertySource(properties = "meedoen.streams.lasts=1s")
class StreamEndIT extends GatewayWithBackends {

    private static final String PLACES = "/api/v1/congresses/utrecht/availability/stream";

    private final CountDownLatch testIsOver = new CountDownLatch(1);

    @Test
    void every_stream_ends_after_its_time() {
        CAPACITY.answering(PLACES, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: first\n\n".getBytes());
            exchange.getResponseBody().flush();
            awaitEndOfTest();
        });
        var ended = visitor().get(PLACES);
        testIsOver.countDown();
        assertThat(ended.body()).isEqualTo("data: first\n\n");
    }

    private void awaitEndOfTest() {
        try {
            testIsOver.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
