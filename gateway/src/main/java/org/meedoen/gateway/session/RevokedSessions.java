package org.meedoen.gateway.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.meedoen.gateway.installation.Installation;
import org.meedoen.gateway.routing.ServiceClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The revoked sessions. While signup-service is unavailable, those that were fetched last stay in effect. */
@Component
public class RevokedSessions {

    private final ServiceClient services;
    private final String token;
    private final Sinks.Many<Set<String>> updates = Sinks.many().replay().latest();
    private volatile Set<String> revoked = Set.of();

    RevokedSessions(ServiceClient services, Installation installation) {
        this.services = services;
        this.token = installation.token();
    }

    Mono<Void> fetch() {
        return services.getInternal("/internal/revoked-sessions", token, Revoked[].class)
                .doOnNext(this::note)
                .then();
    }

    private void note(Revoked[] fetched) {
        var ended = Arrays.stream(fetched).map(Revoked::session).collect(Collectors.toUnmodifiableSet());
        revoked = ended;
        updates.tryEmitNext(ended);
    }

    /** Completes when the fetched sessions include this one. */
    public Mono<Void> endOf(LoginSession session) {
        return updates.asFlux()
                .filter(ended -> ended.contains(session.id()))
                .next()
                .then();
    }

    boolean include(LoginSession session) {
        return revoked.contains(session.id());
    }

    record Revoked(@JsonProperty("sid") String session) {}
}
