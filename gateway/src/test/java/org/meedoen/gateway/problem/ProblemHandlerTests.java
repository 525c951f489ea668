package org.meedoen.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.netty.channel.AbortedException;
import tools.jackson.databind.json.JsonMapper;

class ProblemHandlerTests {

    private final ProblemHandler handler = new ProblemHandler(new Problems(JsonMapper.shared()));

    @Test
    void every_kind_of_broken_connection_gives_503_with_retry_after() {
        assertThat(answerTo(new IOException("reset"))).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answerTo(new AbortedException("broken"))).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answerTo(AbortedException.beforeSend())).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void an_internal_fault_gives_500() {
        assertThat(answerTo(new IllegalStateException("ours"))).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private HttpStatus answerTo(Exception fault) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/congresses"))
                .mutate()
                .response(new UnsentResponse())
                .build();
        handler.handle(exchange, fault).block();
        return HttpStatus.valueOf(exchange.getResponse().getStatusCode().value());
    }

    private static final class UnsentResponse extends MockServerHttpResponse {

        @Override
        public <T> T getNativeResponse() {
            return cast(this);
        }

        @SuppressWarnings("unchecked")
        private static <T> T cast(Object response) {
            return (T) response;
        }
    }
}
