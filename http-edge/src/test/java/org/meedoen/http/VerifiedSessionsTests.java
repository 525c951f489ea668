package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class VerifiedSessionsTests {

    private final List<String> verified = new ArrayList<>();
    private boolean revoked;
    private final VerifiedSessions sessions = new VerifiedSessions(this::verify, session -> judged());

    @Test
    void aSignatureIsVerifiedOnceForManyRequests() {
        assertThat(sessions.decode("mine")).isEqualTo(sessions.decode("mine"));
        sessions.decode("yours");

        assertThat(verified).containsExactly("mine", "yours");
    }

    @Test
    void aRevokedSessionIsRefusedAtTheNextRequest() {
        sessions.decode("mine");
        revoked = true;

        assertThatThrownBy(() -> sessions.decode("mine")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aForgedTokenIsRefusedEachTime() {
        assertThatThrownBy(() -> sessions.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> sessions.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).containsExactly("forged", "forged");
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("forged")) throw new BadJwtException("forged");
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .claim("sid", token)
                .build();
    }

    private OAuth2TokenValidatorResult judged() {
        return revoked
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }
}
