package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two who may be signed up together for a slot, by either of them.
 *
 * @param invited null: nobody said yes yet
 */
public record Pairing(
        UUID invitation,
        String congress,
        UUID slotId,
        UUID inviter,
        @Nullable UUID invited,
        State state) {

    public enum State {
        OPEN,
        ACCEPTED,
        /** They were signed up by it, and that was not refused. */
        USED,
        TAKEN_BACK
    }

    boolean isFor(Attempt attempt) {
        return congress.equals(attempt.congress()) && slotId.equals(attempt.slotId());
    }

    public boolean includes(UUID participant) {
        return participant.equals(inviter) || participant.equals(invited);
    }

    @Nullable UUID otherThan(UUID participant) {
        return participant.equals(inviter) ? invited : inviter;
    }
}
