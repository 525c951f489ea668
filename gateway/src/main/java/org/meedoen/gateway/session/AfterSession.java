package org.meedoen.gateway.session;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Judges a request once its session is known, and before access is decided. */
@FunctionalInterface
public interface AfterSession {

    Mono<Void> judge(ServerWebExchange exchange, WebFilterChain chain);
}
