package org.meedoen.signup.registration;

/** The status of a sign-up. */
public enum SignupStatus {
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    WITHDRAWING,
    WITHDRAWN,
    CANCELLED;

    /** Requested, waiting or confirmed. A participant has at most one such sign-up for a slot. */
    public boolean isActive() {
        return this == REQUESTED || this == CONFIRMED || this == WAITLISTED;
    }

    /** No further change is possible. */
    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == CANCELLED;
    }

    /** The participant's last request has been decided. */
    public boolean isSettled() {
        return this != REQUESTED && this != WITHDRAWING;
    }
}
