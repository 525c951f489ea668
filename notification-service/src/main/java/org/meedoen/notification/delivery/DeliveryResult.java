package org.meedoen.notification.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.notification.mail.UnsentReason;

/** The result of an attempt to send. Errors contain a class and a code, never an address. */
sealed interface DeliveryResult {

    /**
     * @param told the version of the matter
     * @param ended the sign-ups whose entries the reader's calendar no longer shows
     */
    record Sent(@Nullable Long told, List<SignupId> ended) implements DeliveryResult {}

    /** A temporary failure. */
    record Failed(Error error) implements DeliveryResult {}

    /** The server refused this mail. */
    record Refused(Error error) implements DeliveryResult {}

    /** There is no recipient. */
    record Undeliverable(Error error) implements DeliveryResult {}

    /** It would repeat the last mail. */
    record ToldAlready() implements DeliveryResult {}

    /** It is not to be sent any more. */
    record Needless(UnsentReason reason) implements DeliveryResult {}

    record Expired() implements DeliveryResult {}

    /** A later decision is about to replace it. */
    record Overtaken() implements DeliveryResult {}

    record Error(String text) {}
}
