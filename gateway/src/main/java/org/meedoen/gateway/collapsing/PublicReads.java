package org.meedoen.gateway.collapsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.collapsing.Reading.Personal;
import org.meedoen.gateway.collapsing.Reading.Public;
import org.meedoen.gateway.routing.RoutedReads;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks the service once for all who ask the same at the same time. What it answered last is remembered only so that it
 * need not be sent again: the service says each time whether that still holds.
 */
@Component
class PublicReads {

    private static final long REMEMBERED_BYTES = 16 * 1024 * 1024;
    private static final Duration HELD_BACK_AT_MOST = Duration.ofSeconds(2);

    /** Asking together first and alone then costs two reads: not again at once. */
    private static final Duration ALONE = Duration.ofSeconds(10);

    private final RoutedReads service;
    private final Collapsed<Asked, Reading> collapsed = new Collapsed<>(this::read, Mono.delay(HELD_BACK_AT_MOST));
    private final Cache<Asked, Public> remembered = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_BYTES)
            .<Asked, Public>weigher((_, answer) -> answer.body().length)
            .build();
    private final Cache<Asked, Personal> personal =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ALONE).build();

    PublicReads(RoutedReads service) {
        this.service = service;
    }

    Mono<Reading> of(Asked asked) {
        return personal.getIfPresent(asked) == null ? collapsed.of(asked) : Mono.just(Reading.PERSONAL);
    }

    private Mono<Reading> read(Asked asked) {
        @Nullable Public known = remembered.getIfPresent(asked);
        return service.get(
                        asked.path(),
                        headers -> ask(headers, asked, known),
                        (response, body) -> ServiceAnswers.reading(known, response, body))
                .defaultIfEmpty(Reading.PERSONAL)
                .doOnNext(reading -> note(asked, reading));
    }

    private static void ask(HttpHeaders headers, Asked asked, @Nullable Public known) {
        headers.set(HttpHeaderNames.ACCEPT, "application/json");
        if (asked.gzip()) {
            headers.set(HttpHeaderNames.ACCEPT_ENCODING, "gzip");
        }
        if (known != null) {
            headers.set(HttpHeaderNames.IF_NONE_MATCH, known.etag());
        }
    }

    private void note(Asked asked, Reading reading) {
        switch (reading) {
            case Public answer -> remembered.put(asked, answer);
            case Personal alone -> {
                remembered.invalidate(asked);
                personal.put(asked, alone);
            }
        }
    }
}
