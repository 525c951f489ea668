package org.meedoen.gateway.collapsing;

import org.meedoen.gateway.collapsing.Reading.Personal;
import org.meedoen.gateway.collapsing.Reading.Public;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers reads that many do at once, after all filters that judge a request, and instead of routing it. */
@Component
@Order(-40)
class CollapsingFilter implements WebFilter {

    private final PublicReads reads;

    CollapsingFilter(PublicReads reads) {
        this.reads = reads;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Asked.in(exchange.getRequest())
                .map(asked -> reads.of(asked).flatMap(reading -> answer(reading, exchange, chain)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private static Mono<Void> answer(Reading reading, ServerWebExchange exchange, WebFilterChain chain) {
        return switch (reading) {
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
