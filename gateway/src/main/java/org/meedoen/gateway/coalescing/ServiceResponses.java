package org.meedoen.gateway.coalescing;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.coalescing.ReadResult.Public;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClientResponse;

/** Decides whether a response may be shared by several clients, and reads it if so. */
final class ServiceResponses {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "keep-alive", "transfer-encoding", "trailer", "upgrade", "proxy-authenticate");

    private ServiceResponses() {}

    static Mono<ReadResult> read(@Nullable Public cached, HttpClientResponse response, ByteBufMono body) {
        var headers = headers(response);
        if (!isForEverybody(headers)) {
            return Mono.just(ReadResult.PERSONAL);
        }
        return switch (response.status().code()) {
            case 200 -> shared(headers, body);
            case 304 -> Mono.just(cached == null ? ReadResult.PERSONAL : cached.revalidatedBy(headers));
            default -> Mono.just(ReadResult.PERSONAL);
        };
    }

    private static Mono<ReadResult> shared(HttpHeaders headers, ByteBufMono body) {
        @Nullable String etag = headers.getETag();
        long length = headers.getContentLength();
        return etag == null || length <= 0 || length > LARGEST
                ? Mono.just(ReadResult.PERSONAL)
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
            if (!HOP_BY_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                headers.add(header.getKey(), header.getValue());
            }
        });
        return headers;
    }
}
