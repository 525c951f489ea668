package org.meedoen.gateway.limits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.problem.Problems;
import org.meedoen.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Accepts JSON, imported files and pictures up to a size that is counted while the body arrives. */
@Component
@Order(-250)
class BodyLimits implements WebFilter {

    private static final List<MediaType> FILES = List.of(
            MediaType.valueOf("text/csv"),
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    private static final List<MediaType> PICTURES = List.of(MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG);
    private static final PathPattern IMPORTS = PathPatternParser.defaultInstance.parse(
            "/api/v1/congresses/{congress}/{what:programme|participants|organisations}");
    private static final PathPattern LOGO =
            PathPatternParser.defaultInstance.parse("/api/v1/congresses/{congress}/logo");

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
        @Nullable DataSize largest = largest(type(request.getHeaders()), request.getPath());
        if (largest == null) return problems.answer(exchange, Refusal.UNSUPPORTED_MEDIA_TYPE);
        long most = largest.toBytes();
        return request.getHeaders().getContentLength() > most
                ? problems.answer(exchange, Refusal.TOO_LARGE)
                : chain.filter(exchange.mutate()
                        .request(new SizeLimitedBody(request, most))
                        .build());
    }

    /** Null if the path takes no body of the type. */
    private @Nullable DataSize largest(@Nullable MediaType type, RequestPath path) {
        boolean imports = IMPORTS.matches(path);
        if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            return imports ? settings.decidedImports() : settings.body();
        }
        if (imports && isOneOf(FILES, type)) return settings.imports();
        return LOGO.matches(path) && isOneOf(PICTURES, type) ? settings.logo() : null;
    }

    private static boolean isOneOf(List<MediaType> known, @Nullable MediaType type) {
        return known.stream().anyMatch(one -> one.equalsTypeAndSubtype(type));
    }

    private static @Nullable MediaType type(HttpHeaders headers) {
        try {
            return headers.getContentType();
        } catch (InvalidMediaTypeException unreadable) {
            return null;
        }
    }
}
