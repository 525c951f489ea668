package org.meedoen.gateway.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.meedoen.gateway.installation.Installation;
import org.meedoen.gateway.routing.ServiceClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the previews of sessions' pages from the public programme, which is read at most twice a minute per language. If that
 * fails or takes too long, the page has no preview.
 */
@Component
class Previews {

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final PathPattern SESSION =
            PathPatternParser.defaultInstance.parse("/c/{congress:[a-z0-9-]{1,60}}/activiteit/{session:[0-9a-f-]{36}}");
    private static final Duration CACHED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_CONGRESSES = 200;

    private record ProgrammeKey(String congress, Locale language) {}

    private final Cache<ProgrammeKey, Mono<SessionTexts>> read = Caffeine.newBuilder()
            .maximumSize(MOST_CONGRESSES)
            .expireAfterWrite(CACHED)
            .build();
    private final ServiceClient services;
    private final JsonMapper json;
    private final URI publicUrl;

    Previews(ServiceClient services, JsonMapper json, Installation installation) {
        this.services = services;
        this.json = json;
        this.publicUrl = installation.publicUrl();
    }

    /** Empty for other pages, and if the programme cannot be read. */
    Mono<Preview> of(PathContainer address, Locale language) {
        return Mono.justOrEmpty(Optional.ofNullable(SESSION.matchAndExtract(address)))
                .flatMap(found -> {
                    var names = found.getUriVariables();
                    String session = names.getOrDefault("session", "");
                    return texts(new ProgrammeKey(names.getOrDefault("congress", ""), language))
                            .flatMap(texts -> Mono.justOrEmpty(preview(texts, session, address)));
                });
    }

    private Mono<SessionTexts> texts(ProgrammeKey key) {
        return read.get(key, _ -> read(key).cache());
    }

    private Mono<SessionTexts> read(ProgrammeKey key) {
        return services.get("signup", "/api/v1/congresses/" + key.congress() + "/programme", String.class)
                .publishOn(Schedulers.boundedElastic())
                .map(programme ->
                        json.readValue(programme, SessionTexts.Programme.class).in(key.language()))
                .timeout(PATIENCE)
                .doOnError(JacksonException.class, fault -> log.warn("No previews for {}: {}", key, fault.getMessage()))
                .onErrorComplete();
    }

    private Optional<Preview> preview(SessionTexts texts, String id, PathContainer address) {
        return Optional.ofNullable(texts.sessions().get(id))
                .map(session -> new Preview(
                        session.title(),
                        session.description(),
                        texts.congress(),
                        publicUrl.resolve(address.value()).toString(),
                        publicUrl.resolve("/icon-512.png").toString()));
    }
}
