package org.meedoen.capacity.allocation;

import java.util.UUID;

/**
 * What became of a sign-up.
 *
 * @param rank orders those of one slot by arrival; 0 for who was refused
 * @param decision the number of the last decision
 */
public record Place(Signup signup, Standing standing, long rank, int decision) {

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
        return new Place(signup, newStanding, rank, newDecision);
    }
}
