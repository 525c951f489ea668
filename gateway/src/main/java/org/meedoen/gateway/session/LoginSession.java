package org.meedoen.gateway.session;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ServerWebExchange;

/** A verified session that has not been revoked. */
public record LoginSession(String id) {

    private static final String ATTRIBUTE = LoginSession.class.getName();

    public static Optional<LoginSession> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    static LoginSession of(Jwt token) {
        return new LoginSession(Objects.requireNonNull(token.getClaimAsString("sid")));
    }

    void storeIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
