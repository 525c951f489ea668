package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.meedoen.notification.mail.Letter;

/** An SMTP connection for several letters. */
final class SmtpConnection implements AutoCloseable {

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    SmtpConnection(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** Returns when the server has accepted it. */
    void send(Letter letter, String messageId) throws MessagingException {
        var message = LetterMimeMessage.of(letter, messageId, from, session);
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** Asks the server, so only to be used after a failure. */
    boolean works() {
        return transport.isConnected();
    }

    /** A failure here does not affect sent mails. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException ignored) {
            // the server closed it first
        }
    }
}
