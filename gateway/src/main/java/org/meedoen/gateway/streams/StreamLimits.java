package org.meedoen.gateway.streams;

import org.meedoen.gateway.session.LoginSession;
import org.meedoen.gateway.session.RevokedSessions;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Limits the number of event streams, and ends each after its time or with its session. */
@Component
class StreamLimits implements GlobalFilter, Ordered {

    private final OpenStreams streams;
    private final RevokedSessions revoked;
    private final StreamSettings settings;

    StreamLimits(OpenStreams streams, RevokedSessions revoked, StreamSettings settings) {
        this.streams = streams;
        this.revoked = revoked;
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var limited =
                new LimitedStream(exchange.getResponse(), streams, streams.placeFor(exchange), end(exchange), settings);
        return chain.filter(exchange.mutate().response(limited).build());
    }

    private Mono<Void> end(ServerWebExchange exchange) {
        var timeLimit = Mono.delay(settings.lasts()).then();
        return LoginSession.of(exchange)
                .map(session -> Mono.firstWithSignal(timeLimit, revoked.endOf(session)))
                .orElse(timeLimit);
    }

    /** Around the filter that writes the response. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }
}
