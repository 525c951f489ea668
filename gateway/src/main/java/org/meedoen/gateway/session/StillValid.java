package org.meedoen.gateway.session;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.stereotype.Component;

/** A token counts while it is ours, has not expired and its session was not revoked. */
@Component
class StillValid implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2TokenValidatorResult REVOKED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("session_revoked"));
    private static final OAuth2TokenValidatorResult NO_SESSION =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("no_session"));

    private final OAuth2TokenValidator<Jwt> ours = JwtValidators.createDefaultWithIssuer("meedoen");
    private final RevokedSessions revoked;

    StillValid(RevokedSessions revoked) {
        this.revoked = revoked;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!token.hasClaim("sid") || token.getExpiresAt() == null) {
            return NO_SESSION;
        }
        return revoked.include(LoginSession.of(token)) ? REVOKED : ours.validate(token);
    }
}
