package org.meedoen.gateway.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.session.AfterSession;
import org.meedoen.gateway.session.LoginSession;
import org.meedoen.gateway.visitor.Network;
import org.meedoen.gateway.visitor.Visitor;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts a request for its session, or for its address while there is no session: many people share one address, and
 * none of them may use up what the others need.
 */
@Component
class RequestLimits implements AfterSession {

    private static final Set<String> SIGN_IN = Set.of("/api/v1/sign-in-requests", "/api/v1/login-sessions");

    private final Buckets<String> sessions;
    private final Buckets<Network> addresses;
    private final Buckets<Network> signIns;
    private final Problems problems;

    RequestLimits(LimitSettings settings, Problems problems) {
        sessions = new Buckets<>(settings.session());
        addresses = new Buckets<>(settings.address());
        signIns = new Buckets<>(settings.signIn());
        this.problems = problems;
    }

    @Override
    public Mono<Void> judge(ServerWebExchange exchange, WebFilterChain chain) {
        return wait(exchange)
                .map(pause -> problems.answer(exchange, Refusal.tooManyRequests(pause)))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Optional<Duration> wait(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (!path(request).startsWith("/api/")) {
            return Optional.empty();
        }
        var network = Network.of(Visitor.of(exchange).address());
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
