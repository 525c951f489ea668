package org.meedoen.notification.delivery;

import org.meedoen.notification.delivery.SmtpProperties.Tls;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Keeps an installation that is not the demo from mailing sign-in links in the clear. */
@Component
class SafeSmtp {

    SafeSmtp(Environment environment, SmtpProperties smtp) {
        if (smtp.tls() == Tls.NONE && !environment.acceptsProfiles(Profiles.of("demo"))) {
            throw new IllegalStateException("Not started: MEEDOEN_SMTP_TLS must be starttls or tls"
                    + " (only the profile 'demo' does without; see docs/operations.md)");
        }
    }
}
