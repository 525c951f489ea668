package org.meedoen.gateway.coalescing;

import org.meedoen.gateway.coalescing.ReadResult.Personal;
import org.meedoen.gateway.coalescing.ReadResult.Public;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers public reads from coalesced ones instead of routing them, after all filters that may refuse a request. */
@Component
@Order(-40)
class CoalescingFilter implements WebFilter {

    private final PublicReads reads;

    CoalescingFilter(PublicReads reads) {
        this.reads = reads;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReadKey.in(exchange.getRequest())
                .map(key -> reads.of(key).flatMap(result -> respond(result, exchange, chain)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static Mono<Void> respond(ReadResult result, ServerWebExchange exchange, WebFilterChain chain) {
        return switch (result) {
            case Public answer -> written(answer, exchange);
            case Personal _ -> chain.filter(exchange);
        };
    }

    private static Mono<Void> written(Public answer, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.getHeaders().putAll(answer.headers());
        return exchange.checkNotModified(answer.etag()) ? unchanged(response) : whole(answer, response);
    }

    private static Mono<Void> unchanged(ServerHttpResponse response) {
        response.getHeaders().clearContentHeaders();
        return response.setComplete();
    }

    private static Mono<Void> whole(Public answer, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.OK);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(answer.body())));
    }
}
