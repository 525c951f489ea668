package org.meedoen.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.delivery.DeliveryResult.Error;
import org.meedoen.notification.delivery.DeliveryResult.Failed;
import org.meedoen.notification.delivery.DeliveryResult.Refused;
import org.meedoen.notification.delivery.DeliveryResult.Undeliverable;

/**
 * Distinguishes a server that refuses this mail from one that cannot deliver any. Messages of exceptions contain
 * addresses.
 */
final class SmtpErrors {

    private SmtpErrors() {}

    static DeliveryResult of(MessagingException fault) {
        return chain(fault)
                .filter(SMTPAddressFailedException.class::isInstance)
                .findFirst()
                .map(SmtpErrors::answer)
                .orElseGet(() -> answer(fault));
    }

    static Error error(MessagingException fault) {
        var name = fault.getClass().getSimpleName();
        return new Error(code(fault) > 0 ? name + " " + code(fault) : name);
    }

    private static DeliveryResult answer(MessagingException fault) {
        if (fault instanceof AddressException) return new Undeliverable(error(fault));
        return isAboutThisMail(fault) && code(fault) >= 500 ? new Refused(error(fault)) : new Failed(error(fault));
    }

    private static boolean isAboutThisMail(MessagingException fault) {
        return switch (fault) {
            case SMTPAddressFailedException ignored -> true;
            case SMTPSendFailedException failed ->
                !String.valueOf(failed.getCommand()).startsWith("MAIL");
            default -> false;
        };
    }

    private static int code(MessagingException fault) {
        return switch (fault) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException message -> message.getReturnCode();
            default -> 0;
        };
    }

    private static Stream<MessagingException> chain(MessagingException first) {
        return Stream.iterate(first, fault -> fault != null, SmtpErrors::next);
    }

    private static @Nullable MessagingException next(MessagingException fault) {
        return fault.getNextException() instanceof MessagingException next ? next : null;
    }
}
