package org.meedoen.notification.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The access to signup-service.
 *
 * @param token identifies notification-service
 */
@ConfigurationProperties("meedoen.signup")
record SignupServiceProperties(URI url, String token) {}
