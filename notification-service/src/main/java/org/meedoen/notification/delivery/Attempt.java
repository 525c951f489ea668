package org.meedoen.notification.delivery;

import org.jspecify.annotations.Nullable;

/** How an attempt to send ended. Errors name a class and a code, never an address. */
sealed interface Attempt {

    /** @param told which version of the matter */
    record Sent(@Nullable Long told) implements Attempt {}

    /** Something was wrong that may be right later. */
    record Failed(Error error) implements Attempt {}

    /** The server will not deliver this mail. */
    record Refused(Error error) implements Attempt {}

    /** There is nobody to deliver it to. */
    record Undeliverable(Error error) implements Attempt {}

    /** It repeats what the reader was told last. */
    record ToldAlready() implements Attempt {}

    record Expired() implements Attempt {}

    /** Something newer is about to absorb it. */
    record Overtaken() implements Attempt {}

    record Error(String text) {}
}
