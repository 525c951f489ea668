package org.meedoen.signup.participant;

import java.util.List;

/** For whom a proven mailbox may act in a congress. */
public sealed interface ActingFor {

    /** One or more; when more, who acts has to choose. In order of name. */
    record These(List<Participant> participants) implements ActingFor {

        public These {
            participants = List.copyOf(participants);
        }
    }

    /** For nobody yet: the mailbox may register its participant, and has not done so. */
    record ProfileNeeded() implements ActingFor {}

    /** For nobody: neither on the list nor admitted by it. */
    record MayNotTakePart() implements ActingFor {}
}
