package org.meedoen.gateway.visitor;

import java.util.Locale;
import java.util.Set;
import org.meedoen.gateway.language.PreferredLanguage;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Hands services the headers they have a use for, and no other: what only the installation itself may say, such as a
 * service token in {@code Authorization} or a forwarded header of a proxy nobody trusts, stays outside, and so does
 * whatever could be too large or too odd for a service. The language is weighed here; services get its name.
 */
@Component
class OutsideHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> OF_USE = Set.of(
            "accept",
            "accept-encoding",
            "cache-control",
            "content-disposition",
            "content-language",
            "content-length",
            "content-type",
            "cookie",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "last-event-id",
            "origin",
            "prefer",
            "range",
            "sec-fetch-mode",
            "sec-fetch-site",
            "transfer-encoding",
            "user-agent");
    private static final Set<String> FROM_TRUSTED_PROXIES = Set.of("X-Forwarded-Proto", "X-Forwarded-Host");

    @Override
    public HttpHeaders filter(HttpHeaders outside, ServerWebExchange exchange) {
        var visitor = Visitor.of(exchange);
        var passed = new HttpHeaders();
        outside.forEach((name, values) -> {
            if (OF_USE.contains(name.toLowerCase(Locale.ROOT))) {
                passed.addAll(name, values);
            }
        });
        if (visitor.throughTrustedProxy()) {
            passOn(exchange.getRequest().getHeaders(), passed);
        }
        passed.set("X-Forwarded-For", visitor.address().getHostAddress());
        passed.set(HttpHeaders.ACCEPT_LANGUAGE, PreferredLanguage.of(exchange).getLanguage());
        return passed;
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
