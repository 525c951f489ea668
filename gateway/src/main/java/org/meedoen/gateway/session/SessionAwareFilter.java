package org.meedoen.gateway.session;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A filter that runs when the session of a request is known, before authorization. */
@FunctionalInterface
public interface SessionAwareFilter {

    Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain);
}
