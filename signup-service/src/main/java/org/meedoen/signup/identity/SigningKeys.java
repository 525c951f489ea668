package org.meedoen.signup.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.persistence.SigningKeyRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that sign sessions and tickets: stored encrypted, shared by all instances, and replaced every 90 days. An old key
 * verifies both until the last token that it signed has expired. They are RSA keys: in a rush, the gateway and the services
 * verify thousands of new sessions, and verification takes ten times as long with an elliptic curve.
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private final SigningKeyRows rows;
    private final SigningKeyEncryption encryption;
    private final @Nullable Instant notBefore;
    private final TransactionTemplate transaction;
    private volatile Ring ring;

    private record Ring(JWKSet all, JWKSet published, String signing) {}

    SigningKeys(
            SigningKeyRows rows,
            SigningKeyEncryption encryption,
            SigningKeySettings settings,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.encryption = encryption;
        this.notBefore = settings.notBefore();
        this.transaction = transaction;
        this.ring = load();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(ring.all());
    }

    /** The id of the key that signs now. */
    public String signing() {
        return ring.signing();
    }

    /** The public keys. */
    public JWKSet published() {
        return ring.published();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void refresh() {
        ring = load();
    }

    private Ring load() {
        return transaction.execute(status -> {
            rows.lock();
            forgetThoseThatLeaked();
            encryptWhatIsReadable();
            makeOneIfDue();
            return ring(rows.all());
        });
    }

    /** Must precede decryption, as the secret may have been replaced, too. */
    private void forgetThoseThatLeaked() {
        if (notBefore != null) rows.forgetThoseMadeBefore(notBefore);
    }

    private void encryptWhatIsReadable() {
        rows.readable().forEach(key -> rows.encrypt(key.id(), encryption.encrypted(key.id(), key.jwk())));
    }

    private void makeOneIfDue() {
        if (!rows.newKeyIsDue()) return;
        var key = generate();
        rows.insert(key.getKeyID(), encryption.encrypted(key.getKeyID(), key.toJSONString()));
        rows.forgetThoseNoTokenNeeds();
    }

    private Ring ring(List<SigningKeyRows.Stored> stored) {
        var now = rows.now();
        var signing = stored.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst()
                .orElseThrow();
        var all = new JWKSet(stored.stream().map(this::decrypted).toList());
        return new Ring(all, all.toPublicJWKSet(), signing.id());
    }

    private JWK decrypted(SigningKeyRows.Stored stored) {
        try {
            return JWK.parse(encryption.decrypted(stored.id(), stored.encrypted()));
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored signing key can't be read", broken);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
