package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;

/**
 * The organisers hand the place of one participant over to another, in one decision. They have to say so if others wait
 * for it.
 */
final class HandOverRule {

    private HandOverRule() {}

    static Optional<Refusal> refusal(Wish wish, InsteadOf former, boolean overCapacity, CongressPlaces places) {
        var held = held(wish, former, places);
        if (held.isEmpty()) return Optional.of(Refusal.of(Reason.NOTHING_TO_HAND_OVER));
        if (!overCapacity && !hasRoomInstead(wish, held.get(), places)) {
            return Optional.of(Refusal.of(Reason.NO_ROOM_FOR_COMPANION));
        }
        return former.beforeWaiting() || othersWaiting(wish, places) == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(Reason.OTHERS_WAIT));
    }

    /** Only a companion may need one more place than the one that is handed over. */
    private static boolean hasRoomInstead(Wish wish, Place held, CongressPlaces places) {
        var more = wish.places() - held.places();
        return more <= 0 || more <= places.slotOf(held).unoccupied();
    }

    private static Optional<Place> held(Wish wish, InsteadOf former, CongressPlaces places) {
        return places.place(former.signupId())
                .filter(Place::confirmed)
                .filter(place -> place.slotId().equals(wish.slotId()));
    }

    private static int othersWaiting(Wish wish, CongressPlaces places) {
        var self = places.activeIn(wish.slotId(), wish.participantId()).filter(Place::waiting);
        return places.slot(wish.slotId()).orElseThrow().waiting() - (self.isPresent() ? 1 : 0);
    }

    /** Returns the place as it was. */
    static Optional<Place> release(Decisions decisions, Vacancies vacancies, AssignmentRequested assignment) {
        if (!(assignment.insteadOf() instanceof InsteadOf former)) return Optional.empty();
        var held = decisions.places().place(former.signupId()).orElseThrow();
        ReleaseRule.release(decisions, vacancies, List.of(held), PlaceReleased.Reason.HANDED_OVER);
        return Optional.of(held);
    }
}
