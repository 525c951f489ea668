package org.meedoen.capacity.allocation;

import java.util.Optional;

/** Whose turn it is: the first in line who may be given a place. Who may not keeps waiting and is passed. */
final class QueueRule {

    private QueueRule() {}

    static Optional<Place> firstEligible(CongressPlaces places, Slot slot, long behind) {
        var next = places.nextWaiting(slot, behind);
        while (next.isPresent() && !eligible(places, next.get())) {
            next = places.nextWaiting(slot, next.get().rank());
        }
        return next;
    }

    private static boolean eligible(CongressPlaces places, Place waiting) {
        return EligibilityRule.mayBeGiven(places, ExchangeRule.wish(places, waiting));
    }
}
