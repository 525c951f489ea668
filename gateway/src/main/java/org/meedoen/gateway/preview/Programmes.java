package org.meedoen.gateway.preview;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.meedoen.gateway.routing.ServiceClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public programmes. Each is read at most twice a minute, once for all who wait, and nobody waits long. It is also cached
 * that there is none, and so few are read at a time that invented congresses occupy nothing else.
 */
@Component
class Programmes {

    private static final Logger log = LoggerFactory.getLogger(Programmes.class);
    private static final Duration CACHED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration LONGEST_READ = Duration.ofSeconds(3);
    private static final int MOST_CONGRESSES = 200;
    private static final int MOST_READS = 16;

    private final AsyncCache<String, Optional<Programme>> cache = Caffeine.newBuilder()
            .maximumSize(MOST_CONGRESSES)
            .expireAfterWrite(CACHED)
            .buildAsync();
    private final Semaphore reads = new Semaphore(MOST_READS);
    private final ServiceClient services;
    private final JsonMapper json;

    Programmes(ServiceClient services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /** Empty if there is no public programme, or none yet. A read goes on without those who waited for it. */
    Mono<Programme> of(String congress) {
        return Mono.fromFuture(
                        () -> cache.get(congress, (slug, _) -> begin(slug).toFuture()), true)
                .timeout(PATIENCE, Mono.empty())
                .flatMap(Mono::justOrEmpty);
    }

    /** Empty, which is not cached, while too many are read. */
    private Mono<Optional<Programme>> begin(String congress) {
        return reads.tryAcquire() ? read(congress).doFinally(_ -> reads.release()) : Mono.empty();
    }

    private Mono<Optional<Programme>> read(String congress) {
        return services.get("signup", "/api/v1/congresses/" + congress + "/programme", String.class)
                .publishOn(Schedulers.boundedElastic())
                .map(programme -> Optional.of(json.readValue(programme, Programme.class)))
                .timeout(LONGEST_READ)
                .doOnError(
                        JacksonException.class,
                        fault -> log.warn("No previews for {}: {}", congress, fault.getMessage()))
                .onErrorReturn(Optional.empty());
    }
}
