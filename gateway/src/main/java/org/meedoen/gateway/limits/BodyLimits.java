package org.meedoen.gateway.limits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Accepts JSON and imported files up to a size that is counted while the body arrives. */
@Component
@Order(-250)
class BodyLimits implements WebFilter {

    private static final List<MediaType> FILES = List.of(
            MediaType.valueOf("text/csv"),
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    private static final PathPattern IMPORTS = PathPatternParser.defaultInstance.parse(
            "/api/v1/congresses/{congress}/{what:programme|participants|organisations}");

    private final LimitSettings settings;
    private final Problems problems;

    BodyLimits(LimitSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        return UnreadBodyFilter.hasBody(request.getHeaders()) ? withBody(exchange, chain) : chain.filter(exchange);
    }

    private Mono<Void> withBody(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        @Nullable MediaType type = type(request.getHeaders());
        boolean json = MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type);
        boolean file = FILES.stream().anyMatch(known -> known.equalsTypeAndSubtype(type));
        boolean imported = (json || file) && IMPORTS.matches(request.getPath());
        if (!imported && !json) return problems.answer(exchange, Refusal.UNSUPPORTED_MEDIA_TYPE);
        long most = largest(imported, json).toBytes();
        return request.getHeaders().getContentLength() > most
                ? problems.answer(exchange, Refusal.TOO_LARGE)
                : chain.filter(exchange.mutate()
                        .request(new SizeLimitedBody(request, most))
                        .build());
    }

    private DataSize largest(boolean imported, boolean json) {
        if (!imported) return settings.body();
        return json ? settings.decidedImports() : settings.imports();
    }

    private static @Nullable MediaType type(HttpHeaders headers) {
        try {
            return headers.getContentType();
        } catch (InvalidMediaTypeException unreadable) {
            return null;
        }
    }
}
