package org.meedoen.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** Verifies sessions with the keys that signup-service publishes, which are cached while it is away. */
class SessionKeys {

    static final String ISSUER = "meedoen";
    private static final Duration OUTAGE = Duration.ofHours(12);

    private SessionKeys() {}

    static JwtDecoder decoder(URI keys) throws MalformedURLException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys.toURL())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
        return VerifiedSessions.by(source, JwtValidators.createDefaultWithIssuer(ISSUER));
    }
}
