package org.meedoen.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server.
 *
 * @param user empty if the server requires no authentication
 * @param from the sender: an address, optionally with a name
 */
@ConfigurationProperties("meedoen.smtp")
record SmtpProperties(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        Tls tls,
        String from) {

    enum Tls {
        NONE,
        STARTTLS,
        TLS
    }

    boolean authenticates() {
        return user != null && !user.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmtpProperties[" + host + ":" + port + ", " + tls + "]";
    }
}
