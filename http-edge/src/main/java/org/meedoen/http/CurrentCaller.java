package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.util.WebUtils;

/**
 * The caller of a request, if signed in. Also for public paths, on which Spring Security does not read the session. A response
 * that is the same for everybody must not depend on it.
 */
public final class CurrentCaller {

    private final JwtDecoder decoder;
    private final String cookie;

    CurrentCaller(JwtDecoder decoder, HttpProperties properties) {
        this.decoder = decoder;
        this.cookie = SessionToken.cookie(properties);
    }

    public Optional<Caller> of(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken session
                ? Optional.of(Caller.of(session.getToken()))
                : SessionToken.value(WebUtils.getCookie(request, cookie))
                        .flatMap(this::verified)
                        .map(Caller::of);
    }

    /** Empty if the token is invalid or has expired. */
    private Optional<Jwt> verified(String token) {
        try {
            return Optional.of(decoder.decode(token));
        } catch (BadJwtException refused) {
            return Optional.empty();
        }
    }
}
