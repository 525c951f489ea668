package org.meedoen.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Signs sessions as signup-service does, with one key. */
class TestSessions {

    private final RSAKey key;

    TestSessions(String keyId) {
        try {
            key = new RSAKeyGenerator(2048).keyID(keyId).generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    String published() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String session() {
        return session(UUID.randomUUID().toString());
    }

    String session(String id) {
        return signed(id, Instant.now().plus(Duration.ofHours(1)));
    }

    String expired() {
        return signed(UUID.randomUUID().toString(), Instant.now().minus(Duration.ofHours(1)));
    }

    private String signed(String id, Instant expiry) {
        var claims = new JWTClaimsSet.Builder()
                .issuer("meedoen")
                .subject(UUID.randomUUID().toString())
                .claim("sid", id)
                .issueTime(Date.from(expiry.minus(Duration.ofHours(2))))
                .expirationTime(Date.from(expiry))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
