package org.meedoen.gateway.crosssite;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.installation.Installation;
import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.securitylog.SecurityLog;
import org.meedoen.gateway.session.SessionCookie;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses writes that a page of another site sends with a visitor's cookies. A browser always sends the origin of a write; a
 * write without one comes from a program, and is refused only if it has a session cookie.
 */
@Component
@Order(-300)
class CrossSiteFilter implements WebFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_FETCHES = Set.of("same-origin", "none");

    private final OwnPages ownPages;
    private final SessionCookie sessionCookie;
    private final Problems problems;
    private final SecurityLog log;

    CrossSiteFilter(Installation installation, SessionCookie sessionCookie, Problems problems, SecurityLog log) {
        var published = OwnPages.OfPublicAddress.of(installation.publicUrl());
        this.ownPages = installation.demo() ? new OwnPages.OfRequestedHost(published) : published;
        this.sessionCookie = sessionCookie;
        this.problems = problems;
        this.log = log;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        return READS.contains(request.getMethod()) || isOwn(request) ? chain.filter(exchange) : refused(exchange);
    }

    private Mono<Void> refused(ServerWebExchange exchange) {
        log.refused(exchange, "cross-site");
        return problems.answer(exchange, Refusal.CROSS_SITE);
    }

    private boolean isOwn(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        @Nullable String site = headers.getFirst("Sec-Fetch-Site");
        @Nullable String origin = headers.getFirst(HttpHeaders.ORIGIN);
        if (site == null && origin == null) {
            return !sessionCookie.isIn(request);
        }
        return (site == null || OWN_FETCHES.contains(site))
                && (origin == null || ownPages.include(origin, headers.getFirst(HttpHeaders.HOST)));
    }
}
