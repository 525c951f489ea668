package org.meedoen.notification.delivery;

import org.meedoen.notification.delivery.SmtpProperties.Tls;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses to start without TLS to the mail server, except in the demo: sign-in links are secret. */
@Component
class SmtpTlsCheck {

    SmtpTlsCheck(Environment environment, SmtpProperties smtp) {
        if (smtp.tls() == Tls.NONE && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("Not started: MEEDOEN_SMTP_TLS must be starttls or tls"
                    + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
