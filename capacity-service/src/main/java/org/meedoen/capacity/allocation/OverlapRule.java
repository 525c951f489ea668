package org.meedoen.capacity.allocation;

import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** No participant is given two places that overlap. */
final class OverlapRule {

    private OverlapRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return clashes(places, wish).findFirst().map(clash -> new Refusal(Reason.OVERLAP, clash.id(), null));
    }

    static boolean allows(CongressPlaces places, Wish wish) {
        return clashes(places, wish).findAny().isEmpty();
    }

    /** The conflicting slots, the earliest first. */
    static Stream<Slot> clashes(CongressPlaces places, Wish wish) {
        var wanted = places.slot(wish.slotId()).orElseThrow();
        return wish.keeping(places)
                .map(places::slotOf)
                .filter(held -> held.overlaps(wanted))
                .sorted(Slot.BY_START);
    }

    static boolean clashesWith(SlotId givenSlotId, CongressPlaces places, Wish wish) {
        return clashes(places, wish).anyMatch(slot -> slot.id().equals(givenSlotId));
    }
}
