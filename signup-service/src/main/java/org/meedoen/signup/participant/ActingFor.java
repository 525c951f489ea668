package org.meedoen.signup.participant;

import java.util.List;

/** The participants for whom a proven mailbox may act in a congress. */
public sealed interface ActingFor {

    /** One or more, by name; if there are several, one has to be chosen. */
    record These(List<Participant> participants) implements ActingFor {

        public These {
            participants = List.copyOf(participants);
        }
    }

    /** None yet: the mailbox may register its participant. */
    record ProfileNeeded() implements ActingFor {}

    /** None: neither on the list nor admitted. */
    record MayNotTakePart() implements ActingFor {}
}
