package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.notification.mail.Letter;

class LetterMimeMessageTests {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void aMessageHasItsHeadersAndIsSentAsTextAndHtml() throws Exception {
        var message = sent(letter("anna@stad.example", "Anna de Wït"));
        assertThat(message.getMessageID()).isEqualTo("<signup.1@meedoen.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("nl");
        assertThat(message.getSentDate()).isNotNull();
        assertThat(message.getFrom())
                .containsExactly(new InternetAddress("meedoen@stad.example", "Wijkcongres Zuïd", "UTF-8"));
        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("hulp@stad.example"));
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    }

    @Test
    void onlyAnOptionalMailCanBeDeclinedWithOnePress() throws Exception {
        var letter = letter("anna@stad.example", "Anna");
        assertThat(sent(letter).getHeader("List-Unsubscribe")).isNull();
        var optional = sent(letter.withOptOut("https://meedoen.example/x"));
        assertThat(optional.getHeader("List-Unsubscribe")).containsExactly("<https://meedoen.example/x>");
        assertThat(optional.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void accentsAreEncodedInHeaders() throws Exception {
        var message = sent(letter("anna@stad.example", "Anna de Wït"));
        assertThat(message.getHeader("Subject")[0]).startsWith("=?UTF-8?").matches("\\p{ASCII}+");
        assertThat(message.getSubject()).isEqualTo("Je hebt een plek: Café");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Anna de Wït");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@stad.example\r\nBcc: all@stad.example",
                "anna@stad.example, bo@stad.example",
                "anna",
                "",
                "<anna@stad.example> RCPT",
                "anna@stad.example\u0000"
            })
    void whatIsNotExactlyOneAddressIsNoAddress(String address) {
        assertThatThrownBy(() -> envelope(letter(address, "Anna"))).isInstanceOf(AddressException.class);
    }

    private static Letter letter(String address, String name) {
        return new Letter(
                address,
                name,
                "Wijkcongres Zuïd",
                "hulp@stad.example",
                "nl",
                "Je hebt een plek: Café",
                "Hallo Wït",
                "<p>Hallo Wït</p>",
                null,
                null);
    }

    private static MimeMessage envelope(Letter letter) throws Exception {
        var from = new InternetAddress("Meedoen <meedoen@stad.example>");
        return LetterMimeMessage.of(letter, "<signup.1@meedoen.example>", from, SESSION);
    }

    /** As it comes out at the other end. */
    private static MimeMessage sent(Letter letter) throws Exception {
        var bytes = new ByteArrayOutputStream();
        envelope(letter).writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
