package org.meedoen.gateway.visitor;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Determines the client of a request, before all other filters. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitorFilter implements WebFilter {

    private final TrustedProxies proxies;
    private final ForwardedFor forwardedFor;

    VisitorFilter(VisitorSettings settings) {
        proxies = new TrustedProxies(settings.trustedProxies());
        forwardedFor = new ForwardedFor(proxies);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        visitor(exchange).storeIn(exchange);
        return chain.filter(exchange);
    }

    private Visitor visitor(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        InetAddress peer = peer(request.getRemoteAddress());
        return proxies.include(peer)
                ? new Visitor(forwardedFor.visitor(peer, request.getHeaders().getOrEmpty("X-Forwarded-For")), true)
                : new Visitor(peer, false);
    }

    private static InetAddress peer(@Nullable InetSocketAddress remote) {
        return remote == null ? InetAddress.getLoopbackAddress() : remote.getAddress();
    }
}
