package org.meedoen.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses an {@code Accept} header that is malformed, or that no response can satisfy, before later code fails on it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AcceptHeaderFilter implements WebFilter {

    private static final int LONGEST = 2_000;
    private static final int MOST_TYPES = 50;

    private final Problems problems;

    AcceptHeaderFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isReadable(exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT))
                ? chain.filter(exchange)
                : problems.answer(exchange, Refusal.NOT_ACCEPTABLE);
    }

    private static boolean isReadable(List<String> accepted) {
        try {
            return accepted.stream().allMatch(AcceptHeaderFilter::isPrintable)
                    && accepted.stream().mapToInt(String::length).sum() <= LONGEST
                    && areSupported(MediaType.parseMediaTypes(accepted));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isPrintable(String types) {
        return !types.startsWith(",") && types.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** A response takes over the parameters of the accepted type, and JSON is written in UTF-8 only. */
    private static boolean areSupported(List<MediaType> types) {
        return types.size() <= MOST_TYPES
                && types.stream()
                        .map(MediaType::getCharset)
                        .allMatch(charset -> charset == null || charset.equals(StandardCharsets.UTF_8));
    }
}
