package org.meedoen.signup.identity;

import org.meedoen.http.VerifiedSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** Verifies sessions with the stored keys, and rejects revoked ones at once. */
@Configuration(proxyBeanMethods = false)
class SessionVerification {

    @Bean
    JwtDecoder jwtDecoder(SigningKeys keys, RevokedSessions revoked) {
        return VerifiedSessions.by(
                (selector, context) -> selector.select(keys.published()),
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(SessionTokens.ISSUER), notRevoked(revoked)));
    }

    private static OAuth2TokenValidator<Jwt> notRevoked(RevokedSessions revoked) {
        var ended = new OAuth2Error("invalid_token", "The session has ended", null);
        return token -> revoked.contains(String.valueOf(token.getClaimAsString("sid")))
                ? OAuth2TokenValidatorResult.failure(ended)
                : OAuth2TokenValidatorResult.success();
    }
}
