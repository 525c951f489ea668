package org.meedoen.capacity.allocation;

import java.util.UUID;

/** Who may be given a place now: nobody gets two places that overlap. */
final class EligibilityRule {

    private EligibilityRule() {}

    static boolean mayBeGiven(CongressPlaces places, Slot slot, UUID participantId) {
        return places.clashesWith(slot, participantId).findAny().isEmpty();
    }
}
