package org.meedoen.gateway.session;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.stereotype.Component;

/** Accepts a token of Meedoen that has not expired, whose key is published and whose session has not been revoked. */
@Component
class SessionTokenValidator implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult REVOKED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("session_revoked"));
    private static final OAuth2TokenValidatorResult NO_SESSION =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("no_session"));

    private final OAuth2TokenValidator<Jwt> ours = JwtValidators.createDefaultWithIssuer("meedoen");
    private final RevokedSessions revoked;
    private final SigningKeys keys;

    SessionTokenValidator(RevokedSessions revoked, SigningKeys keys) {
        this.revoked = revoked;
        this.keys = keys;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!token.hasClaim("sid") || token.getExpiresAt() == null) {
            return NO_SESSION;
        }
        var ended = revoked.include(LoginSession.of(token)) || !keys.include(token);
        return ended ? REVOKED : ours.validate(token);
    }
}
