package org.meedoen.gateway.session;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * The key in the address of a calendar subscription. Calendars send no header, so it stands in the query. It is moved to a
 * header before anything else sees the request, because Spring logs queries with faults.
 */
@Configuration(proxyBeanMethods = false)
class CalendarKey {

    /** As signup-service reads it. */
    static final String HEADER = "Meedoen-Calendar-Key";

    private static final String PARAMETER = "key=";

    @Bean
    HttpHandlerDecoratorFactory keysOutOfAddresses() {
        return handler -> (request, response) -> handler.handle(moved(request), response);
    }

    private static ServerHttpRequest moved(ServerHttpRequest request) {
        return isCalendar(request)
                ? key(request.getURI()).map(key -> moved(request, key)).orElse(request)
                : request;
    }

    private static ServerHttpRequest moved(ServerHttpRequest request, String key) {
        var withoutQuery = UriComponentsBuilder.fromUri(request.getURI())
                .replaceQuery(null)
                .build(true)
                .toUri();
        return request.mutate()
                .uri(withoutQuery)
                .headers(headers -> headers.set(HEADER, key))
                .build();
    }

    private static boolean isCalendar(ServerHttpRequest request) {
        return request.getURI().getPath().endsWith("/calendar.ics");
    }

    private static Optional<String> key(URI address) {
        return Optional.ofNullable(address.getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> parameter.startsWith(PARAMETER))
                .map(parameter -> parameter.substring(PARAMETER.length()))
                .findFirst();
    }

    /** Matches a request for a calendar that needs no session. Whether there is such a key is for the service to say. */
    static Mono<MatchResult> isShownIn(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var isRead = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return isRead && isCalendar(request) && request.getHeaders().containsHeader(HEADER)
                ? MatchResult.match()
                : MatchResult.notMatch();
    }
}
