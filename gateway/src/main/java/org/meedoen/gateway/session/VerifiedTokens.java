package org.meedoen.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Verifies tokens. A signature is checked once a minute, as a browser sends the same token with every request; expiry and
 * revocation are checked each time.
 */
@Component
class VerifiedTokens implements ReactiveJwtDecoder {

    private final NimbusReactiveJwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    VerifiedTokens(SigningKeys keys, SessionTokenValidator validator) {
        this.validator = validator;
        this.signatures = NimbusReactiveJwtDecoder.withJwkSource(keys::candidates)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        // the issuer is a name: trying to parse it as a URL costs an exception
        signatures.setClaimSetConverter(
                MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.ISS, name -> name)));
        signatures.setJwtValidator(validator);
    }

    @Override
    public Mono<Jwt> decode(String token) {
        @Nullable Jwt known = verified.getIfPresent(token);
        return known == null
                ? decodedAnew(token).doOnNext(decoded -> verified.put(token, decoded))
                : checkedAgain(known);
    }

    /** If the keys cannot be fetched, the token may still be valid. */
    private Mono<Jwt> decodedAnew(String token) {
        return signatures
                .decode(token)
                .onErrorMap(IllegalStateException.class, away -> new JwtException("The keys are not known", away));
    }

    private Mono<Jwt> checkedAgain(Jwt known) {
        return validator.validate(known).hasErrors()
                ? Mono.error(new BadJwtException("No longer valid"))
                : Mono.just(known);
    }
}
