package org.meedoen.gateway.limits;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the body of a request that is answered without it, such as a refused one. Otherwise the connection is closed with
 * unread data and therefore reset, and the client may lose the response. A client that expects to be asked for its body has not
 * sent it yet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadBodyFilter implements WebFilter {

    private final long most;

    /** A file that is somewhat too large is read, so that the client learns that it is. */
    UnreadBodyFilter(LimitSettings settings) {
        most = 2 * settings.imports().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (!hasBody(headers) || headers.containsHeader(HttpHeaders.EXPECT)) return chain.filter(exchange);
        var request = new ObservedBody(exchange.getRequest());
        exchange.getResponse().beforeCommit(() -> request.isRead ? Mono.empty() : discard(request));
        return chain.filter(exchange.mutate().request(request).build());
    }

    static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private Mono<Void> discard(ServerHttpRequest request) {
        return request.getBody()
                .map(UnreadBodyFilter::released)
                .scan(0L, Long::sum)
                .takeWhile(read -> read <= most)
                .then()
                .onErrorComplete();
    }

    private static long released(DataBuffer part) {
        long size = part.readableByteCount();
        DataBufferUtils.release(part);
        return size;
    }

    private static final class ObservedBody extends ServerHttpRequestDecorator {

        private volatile boolean isRead;

        ObservedBody(ServerHttpRequest request) {
            super(request);
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().doOnSubscribe(_ -> isRead = true);
        }
    }
}
