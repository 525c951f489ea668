package org.meedoen.gateway.pages;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every page of the application is index.html; which one it shows, the browser takes from the address. */
@Component
@Order(-50)
class PageNavigation implements WebFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> NO_PAGES = List.of("/api", "/internal", "/actuator", "/assets");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isPage(exchange.getRequest()) ? chain.filter(index(exchange)) : chain.filter(exchange);
    }

    private static ServerWebExchange index(ServerWebExchange exchange) {
        return exchange.mutate().request(request -> request.path("/index.html")).build();
    }

    private static boolean isPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        return READS.contains(request.getMethod())
                && (path.equals("/") || (isNavigation(request) && !isFile(path) && !isElsewhere(path)));
    }

    private static boolean isNavigation(ServerHttpRequest request) {
        return request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static boolean isElsewhere(String path) {
        return NO_PAGES.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
