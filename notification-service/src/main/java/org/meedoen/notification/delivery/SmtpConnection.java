package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.meedoen.notification.mail.Letter;

/** A connection that carries one letter after the other. */
final class SmtpConnection implements AutoCloseable {

    private final Session session;
    private final Transport transport;
    private final InternetAddress from;

    SmtpConnection(Session session, Transport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** Returns when the server has taken it on. */
    void send(Letter letter, String messageId) throws MessagingException {
        var message = Envelope.of(letter, messageId, from, session);
        transport.sendMessage(message, message.getAllRecipients());
    }

    /** Asks the server, so only worth it after something went wrong. */
    boolean works() {
        return transport.isConnected();
    }

    /** What was sent is sent, however the farewell goes. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException ignored) {
            // the server has gone first
        }
    }
}
