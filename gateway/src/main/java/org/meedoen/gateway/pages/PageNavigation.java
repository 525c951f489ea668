package org.meedoen.gateway.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.meedoen.gateway.language.PreferredLanguage;
import org.meedoen.gateway.preview.Preview;
import org.meedoen.gateway.preview.Previews;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Serves index.html for every page of the application; the browser chooses the page from the address. An unknown address gets
 * it with status 404; the pages of a congress and of a session get it with a preview.
 */
@Component
@Order(-50)
class PageNavigation implements WebFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> OTHER_PATHS = List.of("/api", "/internal", "/actuator", "/assets");

    private final IndexPage index;
    private final PageAddresses addresses;
    private final Previews previews;

    PageNavigation(IndexPage index, PageAddresses addresses, Previews previews) {
        this.index = index;
        this.addresses = addresses;
        this.previews = previews;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isPage(exchange.getRequest()) ? page(exchange, chain) : chain.filter(exchange);
    }

    private Mono<Void> page(ServerWebExchange exchange, WebFilterChain chain) {
        var address = exchange.getRequest().getPath().pathWithinApplication();
        if (!addresses.include(address)) {
            exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND);
            return written(index.plain(), exchange);
        }
        return previews.of(address, PreferredLanguage.of(exchange))
                .map(preview -> described(preview, exchange))
                .defaultIfEmpty(Mono.defer(() -> undescribed(exchange, chain)))
                .flatMap(answer -> answer);
    }

    private Mono<Void> described(Preview preview, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return current(index.about(preview), exchange);
    }

    private Mono<Void> undescribed(ServerWebExchange exchange, WebFilterChain chain) {
        return index.isAsBuilt() ? chain.filter(asFile(exchange)) : current(index.plain(), exchange);
    }

    private static Mono<Void> current(byte[] html, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setCacheControl("no-cache");
        return exchange.checkNotModified("\"" + DigestUtils.md5DigestAsHex(html) + "\"")
                ? exchange.getResponse().setComplete()
                : written(html, exchange);
    }

    private static Mono<Void> written(byte[] html, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        response.getHeaders().setContentLength(html.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(html)));
    }

    private static ServerWebExchange asFile(ServerWebExchange exchange) {
        return exchange.mutate().request(request -> request.path("/index.html")).build();
    }

    private static boolean isPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        return READS.contains(request.getMethod())
                && (path.equals("/") || (acceptsHtml(request) && !isFile(path) && !isElsewhere(path)));
    }

    /** Browsers accept HTML; link previews and monitors accept anything, or send no header. */
    private static boolean acceptsHtml(ServerHttpRequest request) {
        List<MediaType> accepted = request.getHeaders().getAccept();
        return accepted.isEmpty() || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
    }

    private static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static boolean isElsewhere(String path) {
        return OTHER_PATHS.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
