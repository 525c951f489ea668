package org.meedoen.notification.delivery;

import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.UnsentReason;

/** The result of an attempt to send. Errors contain a class and a code, never an address. */
sealed interface DeliveryResult {

    /** @param told the version of the matter */
    record Sent(@Nullable Long told) implements DeliveryResult {}

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
