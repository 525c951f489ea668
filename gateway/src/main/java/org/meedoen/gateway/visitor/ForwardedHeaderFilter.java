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
 * Passes only the headers that services use. Others are removed: those that only the installation may set, such as a service
 * token in {@code Authorization} or the forwarded headers of an untrusted proxy, and those that may be too large or malformed
 * for a service. The preferred language is determined here, and services get its tag.
 */
@Component
class ForwardedHeaderFilter implements HttpHeadersFilter, Ordered {

    private static final Set<String> PASSED = Set.of(
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
            "meedoen-calendar-key",
            "origin",
            "prefer",
            "range",
            "sec-fetch-mode",
            "sec-fetch-site",
            "transfer-encoding",
            "user-agent");
    private static final Set<String> FROM_TRUSTED_PROXIES = Set.of("X-Forwarded-Proto", "X-Forwarded-Host");

    @Override
    public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
        var visitor = Visitor.of(exchange);
        var kept = new HttpHeaders();
        received.forEach((name, values) -> {
            if (PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                kept.addAll(name, values);
            }
        });
        if (visitor.throughTrustedProxy()) {
            passOn(exchange.getRequest().getHeaders(), kept);
        }
        kept.set("X-Forwarded-For", visitor.address().getHostAddress());
        kept.set(HttpHeaders.ACCEPT_LANGUAGE, PreferredLanguage.of(exchange).getLanguage());
        return kept;
    }

    private static void passOn(HttpHeaders proxied, HttpHeaders kept) {
        FROM_TRUSTED_PROXIES.stream()
                .filter(proxied::containsHeader)
                .forEach(name -> kept.addAll(name, proxied.getOrEmpty(name)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
