package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Letting go of a place, or of a place in the line. */
final class ReleaseRule {

    private ReleaseRule() {}

    static void release(Decisions decisions, Place place, Reason reason) {
        var held = place.confirmed() ? Held.PLACE : Held.WAITING;
        decisions.take(new Fact.Released(place.signup(), place.nextDecision(), reason, held));
    }
}
