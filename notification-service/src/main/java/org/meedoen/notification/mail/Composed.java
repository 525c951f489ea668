package org.meedoen.notification.mail;

/** What became of writing a letter. */
public sealed interface Composed {

    record Ready(Letter letter) implements Composed {}

    /** The link can't be used any more, so it need not be mailed. */
    record Expired() implements Composed {}

    /** The participant, or the slot, does not exist any more. */
    record NobodyToTell(String what) implements Composed {}

    /** It would tell what is no longer true; the decision that says what is true is on its way. */
    record Overtaken() implements Composed {}
}
