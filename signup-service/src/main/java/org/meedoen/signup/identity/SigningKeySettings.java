package org.meedoen.signup.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param secret what the keys are encrypted with in the database
 * @param notBefore keys made before this moment count no longer, nor does any session that they signed
 */
@ConfigurationProperties("meedoen.signing-keys")
record SigningKeySettings(String secret, @Nullable Instant notBefore) {}
