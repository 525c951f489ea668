package org.meedoen.gateway.session;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.gateway.installation.Installation;
import org.meedoen.gateway.routing.ServiceClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The public keys that verify session tokens. While signup-service is unavailable, those that were fetched last stay in use. An
 * unknown key is fetched at once, but at most once a second.
 */
@Component
class SigningKeys {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Mono<JWKSet> fetchOnDemand;
    private final ServiceClient services;
    private final String token;
    private volatile @Nullable JWKSet known;

    SigningKeys(ServiceClient services, Installation installation) {
        this.services = services;
        this.token = installation.token();
        this.fetchOnDemand = fetch().cache(_ -> PAUSE, _ -> PAUSE, () -> PAUSE);
    }

    Mono<JWKSet> fetch() {
        return services.getInternal("/internal/keys", token, String.class)
                .map(SigningKeys::parsed)
                .doOnNext(keys -> known = keys);
    }

    Flux<JWK> candidates(SignedJWT token) {
        @Nullable String id = token.getHeader().getKeyID();
        List<JWK> found = found(id);
        return found.isEmpty() ? fetchedCandidates(id) : Flux.fromIterable(found);
    }

    /** Whether the key that signed the token is still published. */
    boolean include(Jwt token) {
        return !found(token.getHeaders().get("kid") instanceof String id ? id : null)
                .isEmpty();
    }

    private Flux<JWK> fetchedCandidates(@Nullable String id) {
        return fetchOnDemand
                .onErrorComplete()
                .thenMany(Flux.defer(() -> known == null
                        ? Flux.error(new JwtException("The signing keys are not known yet"))
                        : Flux.fromIterable(found(id))));
    }

    private List<JWK> found(@Nullable String id) {
        JWKSet keys = known;
        return keys == null
                ? List.of()
                : keys.getKeys().stream()
                        .filter(key -> id == null || id.equals(key.getKeyID()))
                        .toList();
    }

    private static JWKSet parsed(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("signup-service published keys that cannot be read", unreadable);
        }
    }
}
