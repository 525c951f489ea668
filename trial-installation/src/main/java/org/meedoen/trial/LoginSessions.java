package org.meedoen.trial;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.encrypt.Encryptors;

/**
 * Sessions signed with the installation's own key, as signup-service signs them. Signing in by mail is limited on
 * purpose, and a rush needs thousands; gateway and services verify these as they verify all others.
 */
public final class LoginSessions {

    private final RSAKey key;
    private final JWSSigner signer;

    private LoginSessions(RSAKey key, JWSSigner signer) {
        this.key = key;
        this.signer = signer;
    }

    public static LoginSessions of(Databases databases) {
        try (var sql = new SqlConnection(databases.of("signup"))) {
            var id = sql.text("select id from signing_key where signs_from <= now() order by signs_from desc limit 1");
            var encrypted = sql.text("select encrypted from signing_key where id = '" + id + "'");
            var key = RSAKey.parse(
                    Encryptors.delux(databases.keySecret(), id.replace("-", "")).decrypt(encrypted));
            return new LoginSessions(key, new RSASSASigner(key));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String cookie(UUID account, UUID session, List<String> roles) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("meedoen")
                .subject(account.toString())
                .claim("sid", session.toString())
                .claim("roles", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofDays(30))))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return "meedoen_session=" + token.serialize();
    }

    /** The cookie of a valid session of an account that the services do not know. */
    public String strangersCookie() {
        return cookie(UUID.randomUUID(), UUID.randomUUID(), List.of());
    }

    /** The public keys, as signup-service publishes them. */
    public String publicKeys() {
        return "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}";
    }
}
