package org.meedoen.notification.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.meedoen.servers.FreePorts;

/** An SMTP server that can go away and come back at the same port; what it took before, it keeps. */
final class MailServer {

    final int port = FreePorts.next();
    private GreenMail server = started();
    private List<MimeMessage> before = List.of();

    private GreenMail started() {
        var greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        return greenMail;
    }

    void goAway() {
        before = received();
        server.stop();
    }

    void comeBack() {
        server = started();
    }

    List<MimeMessage> received() {
        return Stream.concat(before.stream(), Arrays.stream(server.getReceivedMessages()))
                .toList();
    }

    List<MimeMessage> receivedBy(Object reader) {
        var address = FakeSignupService.addressOf(reader);
        return received().stream()
                .filter(mail ->
                        text(() -> mail.getAllRecipients()[0].toString()).contains(address))
                .toList();
    }

    List<String> subjectsTo(Object reader) {
        return receivedBy(reader).stream().map(mail -> text(mail::getSubject)).toList();
    }

    List<String> messageIdsTo(Object reader) {
        return receivedBy(reader).stream().map(mail -> text(mail::getMessageID)).toList();
    }

    /** What the newest mail to somebody says, in its plain part. */
    String plainTextTo(Object reader) throws Exception {
        var parts = (MimeMultipart) receivedBy(reader).getLast().getContent();
        return (String) parts.getBodyPart(0).getContent();
    }

    interface Part {
        String read() throws MessagingException;
    }

    static String text(Part part) {
        try {
            return part.read();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
