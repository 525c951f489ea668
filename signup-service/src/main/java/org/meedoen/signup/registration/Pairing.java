package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;

/**
 * Two participants who may sign up for a slot as a pair; either may do it.
 *
 * @param invited null: nobody has accepted yet
 */
public record Pairing(
        UUID invitation,
        CongressId congress,
        SlotId slotId,
        ParticipantId inviter,
        @Nullable ParticipantId invited,
        State state) {

    public enum State {
        OPEN,
        ACCEPTED,
        /** They signed up by it, and were not refused. */
        USED,
        TAKEN_BACK
    }

    boolean isFor(SignupAttempt attempt) {
        return congress.equals(attempt.congress()) && slotId.equals(attempt.slotId());
    }

    public boolean includes(ParticipantId participant) {
        return participant.equals(inviter) || participant.equals(invited);
    }

    @Nullable ParticipantId otherThan(ParticipantId participant) {
        return participant.equals(inviter) ? invited : inviter;
    }
}
