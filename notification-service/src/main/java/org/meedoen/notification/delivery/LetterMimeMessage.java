package org.meedoen.notification.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.Letter;
import org.meedoen.notification.mail.PlaceEntry;

/** A letter as a MIME message. Its Message-ID is the same however often it is sent. */
final class LetterMimeMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private LetterMimeMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Letter letter, String messageId, InternetAddress from, Session session)
            throws MessagingException {
        var message = new LetterMimeMessage(session, messageId);
        message.setFrom(inTheNameOf(letter.sender(), from));
        message.setRecipient(RecipientType.TO, address(letter.address(), letter.name()));
        message.answerTo(letter.replyTo());
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.offerOptOut(letter.optOut());
        message.setContent(parts(letter, from));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** The last alternative is the one that a program prefers if it knows it; one that knows no calendars shows the page. */
    private static MimeMultipart parts(Letter letter, InternetAddress from) throws MessagingException {
        var parts = new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        if (letter.entry() != null) parts.addBodyPart(part(letter.entry(), from.getAddress()));
        return parts;
    }

    /** The method is in the header as well (RFC 6047, section 2.4). */
    private static MimeBodyPart part(PlaceEntry entry, String organizer) throws MessagingException {
        var type = "text/calendar; method=" + entry.method() + "; charset=" + UTF_8;
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(entry.file(organizer), type)));
        return part;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /** The congress's name with our own address, since our mail server may send for no other. */
    private static InternetAddress inTheNameOf(String sender, InternetAddress from) {
        return named((InternetAddress) from.clone(), sender);
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            address.setPersonal(name.isEmpty() ? null : name, UTF_8);
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Exactly one address, in strict form: it cannot start another header or name another recipient. */
    private static InternetAddress address(String address, String name) throws AddressException {
        if (address.chars().anyMatch(Character::isISOControl)) throw new AddressException("control character");
        var parsed = new InternetAddress(address, true);
        if (!parsed.getAddress().equals(address)) throw new AddressException("more than an address");
        return named(parsed, name);
    }

    /** With one press in the mail program (RFC 8058). */
    private void offerOptOut(@Nullable String url) throws MessagingException {
        if (url == null) return;
        setHeader("List-Unsubscribe", "<" + url + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private void answerTo(@Nullable String replyTo) throws MessagingException {
        try {
            if (replyTo != null) setReplyTo(new InternetAddress[] {address(replyTo, "")});
        } catch (AddressException ignored) {
            // the letter matters more than the reply address
        }
    }
}
