package org.meedoen.standalone.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses a mail as it was received. */
final class MailParser {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailParser() {}

    static MailMessage parse(String id, Instant received, byte[] raw) {
        try {
            var mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            return new MailMessage(
                    id,
                    Objects.requireNonNullElse(mail.getMessageID(), "").replaceAll("^<|>$", ""),
                    addresses(mail.getFrom()).stream().findFirst().orElse(new MailAddress("", "")),
                    addresses(mail.getRecipients(RecipientType.TO)),
                    addresses(mail.getReplyTo()),
                    Objects.requireNonNullElse(mail.getSubject(), ""),
                    received,
                    body(mail, "text/plain"),
                    body(mail, "text/html"),
                    raw.length);
        } catch (MessagingException | IOException e) {
            return unreadable(id, received, raw, e);
        }
    }

    /** Shows an unreadable mail as raw text, so that its author can see why. */
    private static MailMessage unreadable(String id, Instant received, byte[] raw, Exception fault) {
        var nobody = new MailAddress("", "");
        var subject = "(unreadable: " + fault.getMessage() + ")";
        var text = new String(raw, StandardCharsets.UTF_8);
        return new MailMessage(id, "", nobody, List.of(), List.of(), subject, received, text, "", raw.length);
    }

    private static List<MailAddress> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Stream.of(addresses).map(MailParser::address).toList();
    }

    private static MailAddress address(Address address) {
        return address instanceof InternetAddress internet
                ? new MailAddress(Objects.requireNonNullElse(internet.getPersonal(), ""), internet.getAddress())
                : new MailAddress("", address.toString());
    }

    /** The first part of that type at any depth, attachments excluded. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        return part.getContent() instanceof Multipart parts ? firstBody(parts, type) : "";
    }

    private static String firstBody(Multipart parts, String type) throws MessagingException, IOException {
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            var body = body(part, type);
            if (!body.isEmpty()) {
                return body;
            }
        }
        return "";
    }
}
