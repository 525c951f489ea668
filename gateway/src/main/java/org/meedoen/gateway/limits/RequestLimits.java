package org.meedoen.gateway.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.securitylog.SecurityLog;
import org.meedoen.gateway.session.LoginSession;
import org.meedoen.gateway.session.SessionAwareFilter;
import org.meedoen.gateway.visitor.Visitor;
import org.meedoen.gateway.visitor.VisitorNetwork;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Limits requests per session, and per address where there is no session: many people may share an address, and none of them
 * may use up the limit of the others.
 */
@Component
class RequestLimits implements SessionAwareFilter {

    private static final Set<String> SIGN_IN = Set.of("/api/v1/sign-in-requests", "/api/v1/login-sessions");

    private final TokenBuckets<String> sessions;
    private final TokenBuckets<VisitorNetwork> addresses;
    private final TokenBuckets<VisitorNetwork> signIns;
    private final TokenBuckets<VisitorNetwork> tiles;
    private final Problems problems;
    private final SecurityLog log;

    RequestLimits(LimitSettings settings, Problems problems, SecurityLog log) {
        sessions = new TokenBuckets<>(settings.session());
        addresses = new TokenBuckets<>(settings.address());
        signIns = new TokenBuckets<>(settings.signIn());
        tiles = new TokenBuckets<>(settings.tiles());
        this.problems = problems;
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return wait(exchange).map(pause -> refused(exchange, pause)).orElseGet(() -> chain.filter(exchange));
    }

    private Mono<Void> refused(ServerWebExchange exchange, Duration pause) {
        log.refused(exchange, "too-many-requests");
        return problems.answer(exchange, Refusal.tooManyRequests(pause));
    }

    private Optional<Duration> wait(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var network = VisitorNetwork.of(Visitor.of(exchange).address());
        if (path(request).startsWith("/tiles/")) return tiles.take(network);
        if (!path(request).startsWith("/api/")) return Optional.empty();
        return isSignIn(request)
                ? signIns.take(network)
                : LoginSession.of(exchange)
                        .map(session -> sessions.take(session.id()))
                        .orElseGet(() -> addresses.take(network));
    }

    private static boolean isSignIn(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST && SIGN_IN.contains(path(request));
    }

    private static String path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value();
    }
}
