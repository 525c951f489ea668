package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sign-up.
 *
 * @param rank orders those of one slot by arrival; 0 for who was refused
 * @param decision the number of the last decision
 * @param inExchangeFor only while waiting: the sign-up whose place is kept until then
 */
public record Place(
        Signup signup,
        Standing standing,
        long rank,
        int decision,
        @Nullable UUID inExchangeFor) {

    public enum Standing {
        CONFIRMED,
        WAITING,
        REFUSED,
        RELEASED
    }

    public UUID signupId() {
        return signup.signupId();
    }

    public UUID slotId() {
        return signup.slotId();
    }

    public UUID participantId() {
        return signup.participantId();
    }

    public boolean confirmed() {
        return standing == Standing.CONFIRMED;
    }

    public boolean waiting() {
        return standing == Standing.WAITING;
    }

    /** Has a place or waits for one. */
    public boolean live() {
        return confirmed() || waiting();
    }

    int nextDecision() {
        return decision + 1;
    }

    Place after(int newDecision, Standing newStanding) {
        return new Place(
                signup, newStanding, rank, newDecision, newStanding == Standing.WAITING ? inExchangeFor : null);
    }

    Place inExchangeFor(UUID other) {
        return new Place(signup, standing, rank, decision, other);
    }
}
