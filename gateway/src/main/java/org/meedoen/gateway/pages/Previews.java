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
 * Knows what to show of a session's page before it is opened. The public programme is read for it at most twice a minute
 * and language; when that takes long or fails, the page comes without.
 */
@Component
class Previews {

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final PathPattern SESSION =
            PathPatternParser.defaultInstance.parse("/c/{congress:[a-z0-9-]{1,60}}/activiteit/{session:[0-9a-f-]{36}}");
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_CONGRESSES = 200;

    private record Asked(String congress, Locale language) {}

    private final Cache<Asked, Mono<SessionTexts>> read = Caffeine.newBuilder()
            .maximumSize(MOST_CONGRESSES)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final ServiceClient services;
    private final JsonMapper json;
    private final URI publicUrl;

    Previews(ServiceClient services, JsonMapper json, Installation installation) {
        this.services = services;
        this.json = json;
        this.publicUrl = installation.publicUrl();
    }

    /** Empty for any other page, and while the programme can't be read. */
    Mono<Preview> of(PathContainer address, Locale language) {
        return Mono.justOrEmpty(Optional.ofNullable(SESSION.matchAndExtract(address)))
                .flatMap(found -> {
                    var names = found.getUriVariables();
                    String session = names.getOrDefault("session", "");
                    return texts(new Asked(names.getOrDefault("congress", ""), language))
                            .flatMap(texts -> Mono.justOrEmpty(preview(texts, session, address)));
                });
    }

    private Mono<SessionTexts> texts(Asked asked) {
        return read.get(asked, _ -> read(asked).cache());
    }

    private Mono<SessionTexts> read(Asked asked) {
        return services.get("signup", "/api/v1/congresses/" + asked.congress() + "/programme", String.class)
                .publishOn(Schedulers.boundedElastic())
                .map(programme ->
                        json.readValue(programme, SessionTexts.Programme.class).in(asked.language()))
                .timeout(PATIENCE)
                .doOnError(
                        JacksonException.class, fault -> log.warn("No previews for {}: {}", asked, fault.getMessage()))
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
