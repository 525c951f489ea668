package org.meedoen.chaos.load;

import org.meedoen.chaos.verification.ObservedHistory;
import org.meedoen.trial.SignedInPerson;

/** A participant, and what was promised to them. */
record ObservedParticipant(SignedInPerson person, ObservedHistory history) {

    static ObservedParticipant of(SignedInPerson person) {
        return new ObservedParticipant(person, new ObservedHistory());
    }
}
