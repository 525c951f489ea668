package org.meedoen.gateway.problem;

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

/** Refuses a malformed {@code Accept} header before later filters fail on it. */
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
            return accepted.stream().noneMatch(types -> types.startsWith(","))
                    && accepted.stream().mapToInt(String::length).sum() <= LONGEST
                    && MediaType.parseMediaTypes(accepted).size() <= MOST_TYPES;
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
