package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Letting go of a place, or of a place in the line; and who is free for something else by that. */
final class ReleaseRule {

    private ReleaseRule() {}

    static void release(Decisions decisions, Place place, Reason reason) {
        var held = place.confirmed() ? Held.PLACE : Held.WAITING;
        decisions.take(new Fact.Released(place.signup(), place.nextDecision(), reason, held));
    }

    /** Those who had these places may have been passed elsewhere because of them, so free places may be left there. */
    static List<UUID> slotsAwaitedBy(CongressPlaces places, List<Place> formerPlaces) {
        return formerPlaces.stream()
                .filter(Place::confirmed)
                .map(Place::participantId)
                .flatMap(places::liveOf)
                .filter(Place::waiting)
                .map(places::slotOf)
                .distinct()
                .sorted(CongressPlaces.BY_START)
                .map(Slot::id)
                .toList();
    }
}
