package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Takes an account's id for its session; given to an application on purpose, never found by scanning. */
class TestSessions {

    @Bean
    @Primary
    JwtDecoder accountIdsAsSessions() {
        return token -> Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .claim("sid", token)
                .claim("roles", List.of())
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.parse("2100-01-01T00:00:00Z"))
                .build();
    }
}
