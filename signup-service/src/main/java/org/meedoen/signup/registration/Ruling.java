package org.meedoen.signup.registration;

import java.util.UUID;
import org.meedoen.signup.participant.Participant;

/** What the rules say about an attempt, before it is known whether it repeats an earlier one. */
sealed interface Ruling {

    Attempt attempt();

    /** May be stored. */
    record Admitted(Attempt attempt, Participant participant) implements Ruling {

        SlotOfParticipant wish() {
            return new SlotOfParticipant(attempt.slotId(), participant.id());
        }
    }

    /** Comes at the wrong moment or for the wrong day, unless the participant was there before. */
    record Barred(Attempt attempt, UUID participantId, Declined why) implements Ruling {

        SlotOfParticipant wish() {
            return new SlotOfParticipant(attempt.slotId(), participantId);
        }
    }

    /** Concerns no slot or participant that the mailbox could have a sign-up with. */
    record Rejected(Attempt attempt, Declined why) implements Ruling {}
}
