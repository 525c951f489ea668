package org.meedoen.gateway.visitor;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Keeps out what only the installation itself may say: a service token in {@code Authorization}, and forwarded headers
 * of proxies nobody trusts.
 */
@Component
class OutsideHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_OUT =
            Set.of("authorization", "forwarded", "x-real-ip", "expect", "proxy", "x-http-method-override");
    private static final Set<String> FROM_TRUSTED_PROXIES = Set.of("X-Forwarded-Proto", "X-Forwarded-Host");

    @Override
    public HttpHeaders filter(HttpHeaders outside, ServerWebExchange exchange) {
        var visitor = Visitor.of(exchange);
        var passed = new HttpHeaders();
        outside.forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        if (visitor.throughTrustedProxy()) {
            passOn(exchange.getRequest().getHeaders(), passed);
        }
        passed.set("X-Forwarded-For", visitor.address().getHostAddress());
        return passed;
    }

    private static boolean passes(String name) {
        return !name.startsWith("x-forwarded-") && !KEPT_OUT.contains(name);
    }

    private static void passOn(HttpHeaders proxied, HttpHeaders passed) {
        FROM_TRUSTED_PROXIES.stream()
                .filter(proxied::containsHeader)
                .forEach(name -> passed.addAll(name, proxied.getOrEmpty(name)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
