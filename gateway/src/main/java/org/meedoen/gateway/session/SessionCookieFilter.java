package org.meedoen.gateway.session;

import java.util.List;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Drops a session cookie that is not a valid session, so that a service sees a visitor who is not signed in. */
@Component
class SessionCookieFilter implements HttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders filter(HttpHeaders outside, ServerWebExchange exchange) {
        return Session.of(exchange).isPresent() || !SessionCookie.isIn(exchange.getRequest())
                ? outside
                : withoutSession(outside);
    }

    private static HttpHeaders withoutSession(HttpHeaders outside) {
        var passed = new HttpHeaders(outside);
        List<String> cookies = outside.getOrEmpty(HttpHeaders.COOKIE).stream()
                .map(SessionCookie::without)
                .filter(rest -> !rest.isEmpty())
                .toList();
        passed.remove(HttpHeaders.COOKIE);
        passed.addAll(HttpHeaders.COOKIE, cookies);
        return passed;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }
}
