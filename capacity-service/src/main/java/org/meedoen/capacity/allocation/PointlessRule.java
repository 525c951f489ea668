package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/**
 * Whoever is given a place stops waiting for what they can't have besides it. They go on waiting for what they would
 * have instead of it.
 */
final class PointlessRule {

    private PointlessRule() {}

    static void release(Decisions decisions, Signup given) {
        var places = decisions.places();
        var who = given.participantId();
        release(decisions, who, Reason.OVERLAP, wish -> OverlapRule.clashesWith(given.slotId(), places, wish));
        release(decisions, who, Reason.CAP, wish -> CapRule.isReachedBy(given.slotId(), places, wish));
    }

    private static void release(Decisions decisions, UUID participantId, Reason reason, Predicate<Wish> pointless) {
        waiting(decisions.places(), participantId, pointless)
                .forEach(place -> ReleaseRule.release(decisions, place, reason));
    }

    /** The earliest first. */
    private static List<Place> waiting(CongressPlaces places, UUID participantId, Predicate<Wish> pointless) {
        return places.liveOf(participantId)
                .filter(place -> place.waiting() && pointless.test(ExchangeRule.wish(places, place)))
                .sorted(Comparator.comparing(places::slotOf, Slot.BY_START))
                .toList();
    }
}
