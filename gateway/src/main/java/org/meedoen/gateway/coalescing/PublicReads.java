package org.meedoen.gateway.coalescing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.coalescing.ReadResult.Personal;
import org.meedoen.gateway.coalescing.ReadResult.Public;
import org.meedoen.gateway.routing.RoutedReads;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads from the service once for all concurrent requests of the same key. The last response is cached only to be revalidated:
 * the service decides each time whether it is still current.
 */
@Component
class PublicReads {

    private static final long CACHED_BYTES = 16 * 1024 * 1024;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(2);

    /** How long a key with a personal response is not coalesced, as each attempt costs a read. */
    private static final Duration NOT_COALESCED = Duration.ofSeconds(10);

    private final RoutedReads service;
    private final CoalescedReads<ReadKey, ReadResult> coalesced =
            new CoalescedReads<>(this::read, Mono.delay(LONGEST_DELAY));
    private final Cache<ReadKey, Public> cache = Caffeine.newBuilder()
            .maximumWeight(CACHED_BYTES)
            .<ReadKey, Public>weigher((_, answer) -> answer.body().length)
            .build();
    private final Cache<ReadKey, Personal> personal = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(NOT_COALESCED)
            .build();

    PublicReads(RoutedReads service) {
        this.service = service;
    }

    Mono<ReadResult> of(ReadKey key) {
        return personal.getIfPresent(key) == null ? coalesced.of(key) : Mono.just(ReadResult.PERSONAL);
    }

    private Mono<ReadResult> read(ReadKey key) {
        @Nullable Public cached = cache.getIfPresent(key);
        return service.get(
                        key.path(),
                        headers -> addHeaders(headers, key, cached),
                        (response, body) -> ServiceResponses.read(cached, response, body))
                .defaultIfEmpty(ReadResult.PERSONAL)
                .doOnNext(result -> note(key, result));
    }

    private static void addHeaders(HttpHeaders headers, ReadKey key, @Nullable Public cached) {
        headers.set(HttpHeaderNames.ACCEPT, "application/json");
        if (key.gzip()) {
            headers.set(HttpHeaderNames.ACCEPT_ENCODING, "gzip");
        }
        if (cached != null) {
            headers.set(HttpHeaderNames.IF_NONE_MATCH, cached.etag());
        }
    }

    private void note(ReadKey key, ReadResult result) {
        switch (result) {
            case Public answer -> cache.put(key, answer);
            case Personal alone -> {
                cache.invalidate(key);
                personal.put(key, alone);
            }
        }
    }
}
