package org.meedoen.gateway.collapsing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.collapsing.Reading.Public;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClientResponse;

/** Tells whether a service's answer may be given to others than who asked, and takes it in if so. */
final class ServiceAnswers {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "keep-alive", "transfer-encoding", "trailer", "upgrade", "proxy-authenticate");

    private ServiceAnswers() {}

    static Mono<Reading> reading(@Nullable Public known, HttpClientResponse response, ByteBufMono body) {
        var headers = headers(response);
        if (!isForEverybody(headers)) {
            return Mono.just(Reading.PERSONAL);
        }
        return switch (response.status().code()) {
            case 200 -> taken(headers, body);
            case 304 -> Mono.just(known == null ? Reading.PERSONAL : known.confirmedBy(headers));
            default -> Mono.just(Reading.PERSONAL);
        };
    }

    private static Mono<Reading> taken(HttpHeaders headers, ByteBufMono body) {
        @Nullable String etag = headers.getETag();
        long length = headers.getContentLength();
        return etag == null || length <= 0 || length > LARGEST
                ? Mono.just(Reading.PERSONAL)
                : body.asByteArray().map(bytes -> new Public(etag, HttpHeaders.readOnlyHttpHeaders(headers), bytes));
    }

    private static boolean isForEverybody(HttpHeaders headers) {
        return directives(headers, HttpHeaders.CACHE_CONTROL).anyMatch("public"::equals)
                && directives(headers, HttpHeaders.VARY).allMatch("accept-encoding"::equals)
                && !headers.containsHeader(HttpHeaders.SET_COOKIE);
    }

    private static Stream<String> directives(HttpHeaders headers, String name) {
        return headers.getOrEmpty(name).stream()
                .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip);
    }

    private static HttpHeaders headers(HttpClientResponse response) {
        var headers = new HttpHeaders();
        response.responseHeaders().forEach(header -> {
            if (!OF_ONE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                headers.add(header.getKey(), header.getValue());
            }
        });
        return headers;
    }
}
