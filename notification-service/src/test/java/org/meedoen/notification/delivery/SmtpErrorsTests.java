package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.meedoen.notification.delivery.DeliveryResult.Error;
import org.meedoen.notification.delivery.DeliveryResult.Failed;
import org.meedoen.notification.delivery.DeliveryResult.Refused;
import org.meedoen.notification.delivery.DeliveryResult.Undeliverable;

class SmtpErrorsTests {

    @Test
    void aRefusedRecipientIsRefused() throws Exception {
        assertThat(SmtpErrors.of(recipientAnswered(550)))
                .isEqualTo(new Refused(new Error("SMTPAddressFailedException 550")));
    }

    @Test
    void aGreylistedMailIsTriedAgain() throws Exception {
        assertThat(SmtpErrors.of(recipientAnswered(451)))
                .isEqualTo(new Failed(new Error("SMTPAddressFailedException 451")));
    }

    @Test
    void aRefusedSenderIsAFailureButARefusedMessageIsARefusal() {
        assertThat(SmtpErrors.of(answered(".", 554))).isInstanceOf(Refused.class);
        assertThat(SmtpErrors.of(answered("MAIL FROM:<meedoen@stad.example>", 554)))
                .isInstanceOf(Failed.class);
    }

    @Test
    void anUnavailableServerIsTriedAgain() {
        var away = new MessagingException("Couldn't connect to host", new ConnectException("refused"));
        assertThat(SmtpErrors.of(away)).isEqualTo(new Failed(new Error("MessagingException")));
    }

    @Test
    void anInvalidAddressReachesNobody() {
        assertThat(SmtpErrors.of(new AddressException("Illegal", "anna@@stad.example")))
                .isEqualTo(new Undeliverable(new Error("AddressException")));
    }

    private static MessagingException recipientAnswered(int code) throws AddressException {
        var address = new InternetAddress("anna@stad.example");
        var answer =
                new SMTPAddressFailedException(address, "RCPT TO:<anna@stad.example>", code, "no <anna@stad.example>");
        return new SendFailedException(
                "Invalid Addresses", answer, new Address[0], new Address[0], new Address[] {address});
    }

    private static MessagingException answered(String command, int code) {
        return new SMTPSendFailedException(command, code, "no", null, new Address[0], new Address[0], new Address[0]);
    }
}
