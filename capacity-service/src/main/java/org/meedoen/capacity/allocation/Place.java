package org.meedoen.capacity.allocation;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/**
 * The current state of a sign-up.
 *
 * @param rank order of arrival within the slot; 0 if refused
 * @param decision number of the last decision
 * @param inExchangeFor only while waiting: the sign-up whose place is given up for this one
 * @param partner of a pair, until one leaves: the other's sign-up
 * @param keepsWaiting only while waiting: whether waits that conflict with this place are kept when it is confirmed
 * @param passed only of the first of a waiting pair: how often it was skipped because one place was free
 * @param assignment number of the last thing that the organisers asked for it and that is known by it; 0: none
 * @param fromSetAside only while confirmed: whether it is one of the places that only organisers give
 * @param second only while confirmed: the companion's
 */
public record Place(
        Signup signup,
        Standing standing,
        long rank,
        int decision,
        @Nullable SignupId inExchangeFor,
        @Nullable SignupId partner,
        boolean keepsWaiting,
        int passed,
        int assignment,
        boolean fromSetAside,
        @Nullable SecondPlace second) {

    public enum Standing {
        CONFIRMED,
        WAITING,
        REFUSED,
        RELEASED
    }

    public SignupId signupId() {
        return signup.signupId();
    }

    public SlotId slotId() {
        return signup.slotId();
    }

    public ParticipantId participantId() {
        return signup.participantId();
    }

    public boolean confirmed() {
        return standing == Standing.CONFIRMED;
    }

    public boolean waiting() {
        return standing == Standing.WAITING;
    }

    /** Confirmed or waiting. */
    public boolean active() {
        return confirmed() || waiting();
    }

    /** How many it takes of the slot's capacity. */
    public int places() {
        if (!confirmed()) return 0;
        return second == null ? 1 : 2;
    }

    /** How many of these were set aside. */
    int placesFromSetAside() {
        return (fromSetAside ? 1 : 0) + (second != null && second.fromSetAside() ? 1 : 0);
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
        return new Place(signup, Standing.RELEASED, rank, newDecision, null, null, false, 0, assignment, false, null);
    }

    /** With newer data of the same sign-up. */
    Place of(Signup same) {
        return new Place(
                same,
                standing,
                rank,
                decision,
                inExchangeFor,
                partner,
                keepsWaiting,
                passed,
                assignment,
                fromSetAside,
                second);
    }

    Place moved(int newDecision) {
        return keeping(newDecision, inExchangeFor, partner, passed, assignment, second);
    }

    Place parted(int newDecision) {
        return keeping(newDecision, inExchangeFor, null, 0, assignment, second);
    }

    Place passed(int times) {
        return keeping(decision, inExchangeFor, partner, times, assignment, second);
    }

    /** Keeps what it has, although the organisers could not give what they asked for. */
    Place notAssigned(int newDecision, int number) {
        return keeping(newDecision, inExchangeFor, partner, passed, number, second);
    }

    Place inExchangeFor(SignupId other) {
        return keeping(decision, other, partner, passed, assignment, second);
    }

    Place beside(int newDecision, int number, @Nullable SecondPlace other) {
        return keeping(newDecision, inExchangeFor, partner, passed, number, other);
    }

    private Place keeping(
            int newDecision,
            @Nullable SignupId offered,
            @Nullable SignupId other,
            int times,
            int number,
            @Nullable SecondPlace beside) {
        return new Place(
                signup, standing, rank, newDecision, offered, other, keepsWaiting, times, number, fromSetAside, beside);
    }
}
