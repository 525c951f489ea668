package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.meedoen.http.HttpProperties;
import org.meedoen.notification.delivery.SmtpProperties.Tls;
import org.springframework.stereotype.Component;

/** Connects to the mail server. The timeouts are shorter than a lease. */
@Component
class SmtpServer {

    private static final String MILLISECONDS_TO_CONNECT = "5000";
    private static final String MILLISECONDS_TO_ANSWER = "10000";

    private final SmtpProperties properties;
    private final Session session;
    private final InternetAddress from;

    SmtpServer(SmtpProperties properties, HttpProperties http) throws AddressException {
        this.properties = properties;
        this.session = Session.getInstance(settings(properties, http.publicUrl().getHost()));
        this.from = new InternetAddress(properties.from(), true);
    }

    SmtpConnection connect() throws MessagingException {
        var transport = session.getTransport("smtp");
        if (properties.authenticates()) {
            transport.connect(properties.host(), properties.port(), properties.user(), properties.password());
        } else {
            transport.connect(properties.host(), properties.port(), null, null);
        }
        return new SmtpConnection(session, transport, from);
    }

    private static Properties settings(SmtpProperties smtp, String ourName) {
        var settings = new Properties();
        settings.put("mail.smtp.localhost", ourName);
        settings.put("mail.smtp.auth", String.valueOf(smtp.authenticates()));
        settings.put("mail.smtp.ssl.enable", String.valueOf(smtp.tls() == Tls.TLS));
        settings.put("mail.smtp.starttls.enable", String.valueOf(smtp.tls() == Tls.STARTTLS));
        settings.put("mail.smtp.starttls.required", String.valueOf(smtp.tls() == Tls.STARTTLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", MILLISECONDS_TO_CONNECT);
        settings.put("mail.smtp.timeout", MILLISECONDS_TO_ANSWER);
        settings.put("mail.smtp.writetimeout", MILLISECONDS_TO_ANSWER);
        return settings;
    }
}
