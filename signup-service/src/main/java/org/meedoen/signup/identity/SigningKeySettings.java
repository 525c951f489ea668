package org.meedoen.signup.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.SecretSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param secret encrypts the keys in the database
 * @param notBefore keys created before this moment are deleted, and the sessions that they signed are rejected
 */
@ConfigurationProperties("meedoen.signing-keys")
record SigningKeySettings(String secret, @Nullable Instant notBefore) implements SecretSettings {

    @Override
    public String secretVariable() {
        return "MEEDOEN_KEY_SECRET";
    }
}
