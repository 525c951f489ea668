package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/**
 * A participant who is confirmed stops waiting for places that they can no longer have as well. Waits in exchange for
 * the confirmed place stay.
 */
final class ConflictingWaitRule {

    private ConflictingWaitRule() {}

    static void release(Decisions decisions, Vacancies vacancies, Party given) {
        var places = decisions.places();
        var slot = given.slotId();
        release(decisions, vacancies, given, Reason.OVERLAP, wish -> OverlapRule.clashesWith(slot, places, wish));
        release(decisions, vacancies, given, Reason.CAP, wish -> CapRule.isReachedBy(slot, places, wish));
    }

    /** Whether it is pointless to wait any longer because of a place just confirmed. */
    static boolean conflicts(SlotId givenSlotId, CongressPlaces places, Place waiting) {
        var wish = ExchangeRule.wish(places, waiting);
        return OverlapRule.clashesWith(givenSlotId, places, wish) || CapRule.isReachedBy(givenSlotId, places, wish);
    }

    private static void release(
            Decisions decisions, Vacancies vacancies, Party given, Reason reason, Predicate<Wish> pointless) {
        var leaving = given.wishes().stream()
                .flatMap(wish -> waiting(decisions.places(), wish.participantId(), pointless))
                .toList();
        ReleaseRule.release(decisions, vacancies, leaving, reason, given.slotId());
    }

    /** The earliest first. */
    private static Stream<Place> waiting(
            CongressPlaces places, ParticipantId participantId, Predicate<Wish> pointless) {
        return places.activeOf(participantId)
                .filter(place -> place.waiting() && pointless.test(ExchangeRule.wish(places, place)))
                .sorted(Comparator.comparing(places::slotOf, Slot.BY_START));
    }
}
