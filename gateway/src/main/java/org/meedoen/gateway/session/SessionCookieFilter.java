package org.meedoen.gateway.session;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Passes only our own cookies to services: those of other pages of the domain may be larger than a service accepts. The cookie
 * of an invalid session is removed, so that the request counts as signed out.
 */
@Component
class SessionCookieFilter implements HttpHeadersFilter, Ordered {

    private final SessionCookie cookie;

    SessionCookieFilter(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public HttpHeaders filter(HttpHeaders outside, ServerWebExchange exchange) {
        boolean signedIn = LoginSession.of(exchange).isPresent();
        List<String> own = outside.getOrEmpty(HttpHeaders.COOKIE).stream()
                .map(cookies -> cookie.ownIn(cookies, signedIn))
                .filter(cookies -> !cookies.isEmpty())
                .toList();
        var passed = new HttpHeaders(outside);
        passed.remove(HttpHeaders.COOKIE);
        passed.addAll(HttpHeaders.COOKIE, own);
        return passed;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
