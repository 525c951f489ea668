package org.meedoen.notification.mail;

/** The outcome of composing a letter. */
public sealed interface CompositionResult {

    record Ready(Letter letter) implements CompositionResult {}

    /** The link can no longer be used, or not by the recipient, so it is not mailed. */
    record Expired() implements CompositionResult {}

    /** The participant or the slot no longer exists. */
    record MissingData(String what) implements CompositionResult {}

    /** It is not to be sent any more. */
    record Needless(UnsentReason reason) implements CompositionResult {}

    /** It would say something that is no longer true; a later decision is on its way. */
    record Overtaken() implements CompositionResult {}
}
