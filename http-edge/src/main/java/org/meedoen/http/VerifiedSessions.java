package org.meedoen.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies session tokens. A signature is checked once a minute, as a browser sends the same token with every request; expiry
 * and revocation are checked each time.
 */
public final class VerifiedSessions implements JwtDecoder {

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    VerifiedSessions(JwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
        this.signatures = signatures;
        this.validator = validator;
    }

    /** Creates a decoder with these keys and this validator. */
    public static JwtDecoder by(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> validator) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var signatures = new NimbusJwtDecoder(processor);
        // the issuer is a name: trying to parse it as a URL costs an exception
        signatures.setClaimSetConverter(
                MappedJwtClaimSetConverter.withDefaults(Map.of(JwtClaimNames.ISS, name -> name)));
        signatures.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new VerifiedSessions(signatures, validator);
    }

    @Override
    public Jwt decode(String token) {
        var session = verified.get(token, signatures::decode);
        var result = validator.validate(session);
        if (result.hasErrors()) throw new JwtValidationException("No longer valid", result.getErrors());
        return session;
    }
}
