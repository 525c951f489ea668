package org.meedoen.http;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** Verifies sessions with the keys that signup-service publishes, which are cached while it is unavailable. */
class SessionKeys {

    static final String ISSUER = "meedoen";
    private static final Duration OUTAGE = Duration.ofHours(12);

    /** How long a withdrawn key may still be accepted. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final Duration TO_REFRESH = Duration.ofSeconds(15);

    private SessionKeys() {}

    static JwtDecoder decoder(URI keys) throws MalformedURLException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.create(keys.toURL())
                .cache(KEPT.toMillis(), TO_REFRESH.toMillis())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
        return VerifiedSessions.by(new KnownKeys(source), JwtValidators.createDefaultWithIssuer(ISSUER));
    }
}
