package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signs session tokens. They contain no address. */
@Component
class SessionTokens {

    static final String ISSUER = "meedoen";

    private final SigningKeys keys;
    private final NimbusJwtEncoder encoder;

    SessionTokens(SigningKeys keys) {
        this.keys = keys;
        this.encoder = new NimbusJwtEncoder(keys);
    }

    String sign(LoginSession session, List<String> roles, Instant now, Instant until) {
        var header =
                JwsHeader.with(SignatureAlgorithm.RS256).keyId(keys.signing()).build();
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(session.account().toString())
                .claim("sid", session.id().toString())
                .claim("roles", roles)
                .issuedAt(now)
                .expiresAt(until)
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
