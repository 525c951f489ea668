package org.meedoen.signup.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes secrets that can be shown again although they are not stored: they follow from a random salt, which is stored, and
 * from the installation's secret. A copy of the database alone does not contain them.
 */
@Component
public class DerivedSecrets {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    DerivedSecrets(SigningKeySettings settings) {
        secret = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param purpose keeps secrets of different features apart */
    public String of(String purpose, UUID salt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            var bytes = mac.doFinal((purpose + ":" + salt).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
