package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Takes an account's id for its session, perhaps with a role behind it; given to an application on purpose, never found by
 * scanning.
 */
class TestSessions {

    @Bean
    @Primary
    JwtDecoder accountIdsAsSessions() {
        return token -> {
            var parts = token.split("/", 2);
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(parts[0])
                    .claim("sid", parts[0])
                    .claim("roles", parts.length == 1 ? List.of() : List.of(parts[1]))
                    .issuedAt(Instant.EPOCH)
                    .expiresAt(Instant.parse("2100-01-01T00:00:00Z"))
                    .build();
        };
    }

    /** The session of somebody who organises this congress. */
    static String organiserOf(CongressId congress) {
        return UUID.randomUUID() + "/ORGANISER:" + congress;
    }
}
