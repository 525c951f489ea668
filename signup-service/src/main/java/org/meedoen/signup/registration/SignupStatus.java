package org.meedoen.signup.registration;

/** What became of a sign-up. */
public enum SignupStatus {
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    WITHDRAWING,
    WITHDRAWN,
    CANCELLED;

    /** Asks for a place, waits for one or has one: a participant has at most one such sign-up for a slot. */
    public boolean isActive() {
        return this == REQUESTED || this == CONFIRMED || this == WAITLISTED;
    }

    /** Nothing changes it any more. */
    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == CANCELLED;
    }

    /** No answer to what the participant last asked is still under way. */
    public boolean isSettled() {
        return this != REQUESTED && this != WITHDRAWING;
    }
}
