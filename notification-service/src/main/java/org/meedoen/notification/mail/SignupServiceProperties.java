package org.meedoen.notification.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where signup-service answers other services.
 *
 * @param token what notification-service shows there
 */
@ConfigurationProperties("meedoen.signup")
record SignupServiceProperties(URI url, String token) {}
