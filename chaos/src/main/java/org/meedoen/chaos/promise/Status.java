package org.meedoen.chaos.promise;

import java.util.EnumSet;
import java.util.Set;

/** What a sign-up is said to be, and what may be said of it afterwards. */
public enum Status {
    REQUESTED,
    CONFIRMED,
    WAITLISTED,
    REFUSED,
    WITHDRAWING,
    WITHDRAWN,
    CANCELLED;

    public boolean mayBecome(Status later) {
        return after().contains(later);
    }

    private Set<Status> after() {
        return switch (this) {
            case REQUESTED -> EnumSet.allOf(Status.class);
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
