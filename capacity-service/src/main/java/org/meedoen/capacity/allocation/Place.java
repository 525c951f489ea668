package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/**
 * What became of a sign-up.
 *
 * @param rank orders those of one slot by arrival; 0 for who was refused
 * @param decision the number of the last decision
 * @param inExchangeFor only while waiting: the sign-up whose place is kept until then
 * @param partner of a pair, until they part: the other's sign-up
 * @param passed only of the first of a pair, while waiting: how often others were given the one place that was free
 */
public record Place(
        Signup signup,
        Standing standing,
        long rank,
        int decision,
        @Nullable UUID inExchangeFor,
        @Nullable UUID partner,
        int passed) {

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

    boolean waitsTogether() {
        return waiting() && partner != null;
    }

    Held held() {
        return confirmed() ? Held.PLACE : Held.WAITING;
    }

    int nextDecision() {
        return decision + 1;
    }

    Place released(int newDecision) {
        return new Place(signup, Standing.RELEASED, rank, newDecision, null, null, 0);
    }

    Place moved(int newDecision) {
        return new Place(signup, standing, rank, newDecision, inExchangeFor, partner, passed);
    }

    /** By the same sign-up, of which more is known. */
    Place of(Signup same) {
        return new Place(same, standing, rank, decision, inExchangeFor, partner, passed);
    }

    Place parted(int newDecision) {
        return new Place(signup, standing, rank, newDecision, inExchangeFor, null, 0);
    }

    Place passed(int times) {
        return new Place(signup, standing, rank, decision, inExchangeFor, partner, times);
    }

    Place inExchangeFor(UUID other) {
        return new Place(signup, standing, rank, decision, other, partner, passed);
    }
}
