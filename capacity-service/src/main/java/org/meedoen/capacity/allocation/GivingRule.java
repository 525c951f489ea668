package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.List;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Giving a place ends the participant's waiting for whatever overlaps it. */
final class GivingRule {

    private GivingRule() {}

    static void give(Decisions decisions, Signup signup, int decision, long rank, How how) {
        decisions.take(new Fact.Confirmed(signup, decision, rank, how));
        for (var pointless : waitingThatOverlaps(decisions.places(), signup)) {
            decisions.take(
                    new Fact.Released(pointless.signup(), pointless.nextDecision(), Reason.OVERLAP, Held.WAITING));
        }
    }

    private static List<Place> waitingThatOverlaps(CongressPlaces places, Signup given) {
        var slot = places.slot(given.slotId()).orElseThrow();
        return places.liveOf(given.participantId())
                .filter(place -> place.waiting() && places.slotOf(place).overlaps(slot))
                .sorted(Comparator.comparing(places::slotOf, CongressPlaces.BY_START))
                .toList();
    }
}
