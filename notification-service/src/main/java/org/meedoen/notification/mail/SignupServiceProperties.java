package org.meedoen.notification.mail;

import java.net.URI;
import org.meedoen.http.SecretSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The access to signup-service.
 *
 * @param token identifies notification-service
 */
@ConfigurationProperties("meedoen.signup")
record SignupServiceProperties(URI url, String token) implements SecretSettings {

    @Override
    public String secretVariable() {
        return "MEEDOEN_NOTIFICATION_TOKEN";
    }

    @Override
    public String secret() {
        return token;
    }
}
