package org.meedoen.notification.delivery;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.meedoen.notification.delivery.ModelCalendar.Message;

/** The last part of a mail, as a library reads it that shares no code with the writer. */
record MailedCalendar(ContentType type, ICalendar calendar, String lines) {

    /** Empty if the mail is text and a page alone. */
    static Optional<MailedCalendar> of(MimeMessage mail) {
        try {
            var parts = (MimeMultipart) mail.getContent();
            var last = parts.getBodyPart(parts.getCount() - 1);
            if (!last.isMimeType("text/calendar")) return Optional.empty();
            var lines = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new MailedCalendar(
                    new ContentType(last.getContentType()),
                    Biweekly.parse(lines).first(),
                    lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String method() {
        return calendar.getMethod().getValue();
    }

    VEvent event() {
        return calendar.getEvents().getFirst();
    }

    Message message() {
        return new Message(
                method(),
                event().getUid().getValue(),
                event().getSequence().getValue(),
                event().getDateTimeStamp().getValue().toInstant(),
                event().getUid().getValue());
    }
}
