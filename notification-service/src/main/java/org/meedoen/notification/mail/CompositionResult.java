package org.meedoen.notification.mail;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;
import org.meedoen.notification.mail.EntryChange.Method;

/** The outcome of composing a letter. */
public sealed interface CompositionResult {

    /** @param endings are sent before the letter */
    record Ready(Letter letter, List<Ending> endings) implements CompositionResult {

        public Ready {
            endings = List.copyOf(endings);
        }

        Ready(Letter letter) {
            this(letter, List.of());
        }

        /** Whether the letter adds an entry to the reader's calendar, or brings it up to date. */
        public boolean offersEntry() {
            return letter.entry() != null && letter.entry().method() == Method.REQUEST;
        }

        /** The sign-ups whose entries are removed. */
        public List<SignupId> ended() {
            return EntryChange.ended(Stream.concat(endings.stream().map(Ending::letter), Stream.of(letter))
                    .flatMap(one -> Stream.ofNullable(one.entry()))
                    .map(PlaceEntry::change));
        }
    }

    /**
     * A letter that removes an entry from the reader's calendar.
     *
     * @param name identifies the message, however often it is sent
     */
    record Ending(String name, Letter letter) {}

    /** The link can no longer be used, or not by the recipient, so it is not mailed. */
    record Expired() implements CompositionResult {}

    /** The participant or the slot no longer exists. */
    record MissingData(String what) implements CompositionResult {}

    /** It is not to be sent any more. */
    record Needless(UnsentReason reason) implements CompositionResult {}

    /** It would say something that is no longer true; a later decision is on its way. */
    record Overtaken() implements CompositionResult {}
}
