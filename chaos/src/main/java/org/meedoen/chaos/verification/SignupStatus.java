package org.meedoen.chaos.verification;

import java.util.EnumSet;
import java.util.Set;

/** The status of a sign-up, and the statuses that may follow it. */
public enum SignupStatus {
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    WITHDRAWING,
    WITHDRAWN,
    CANCELLED;

    public boolean mayBecome(SignupStatus later) {
        return after().contains(later);
    }

    private Set<SignupStatus> after() {
        return switch (this) {
            case REQUESTED -> EnumSet.allOf(SignupStatus.class);
            case CONFIRMED -> EnumSet.of(CONFIRMED, WITHDRAWING, WITHDRAWN, CANCELLED);
            case WAITLISTED -> EnumSet.of(WAITLISTED, CONFIRMED, WITHDRAWING, WITHDRAWN, CANCELLED);
            case WITHDRAWING -> EnumSet.of(WITHDRAWING, WITHDRAWN, REFUSED, CANCELLED);
            case REFUSED, WITHDRAWN, CANCELLED -> EnumSet.of(this);
        };
    }

    public boolean isActive() {
        return this == REQUESTED || this == CONFIRMED || this == WAITLISTED;
    }

    boolean isSettled() {
        return this != REQUESTED && this != WITHDRAWING;
    }
}
