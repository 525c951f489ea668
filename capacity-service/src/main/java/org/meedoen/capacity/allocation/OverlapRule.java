package org.meedoen.capacity.allocation;

import java.util.UUID;
import java.util.stream.Stream;

/** Nobody is given two places that overlap. */
final class OverlapRule {

    private OverlapRule() {}

    /** The slots that stand in the way; the earliest first. */
    static Stream<Slot> clashes(CongressPlaces places, Wish wish) {
        var wanted = places.slot(wish.slotId()).orElseThrow();
        return wish.keeping(places)
                .map(places::slotOf)
                .filter(held -> held.overlaps(wanted))
                .sorted(Slot.BY_START);
    }

    static boolean clashesWith(UUID givenSlotId, CongressPlaces places, Wish wish) {
        return clashes(places, wish).anyMatch(slot -> slot.id().equals(givenSlotId));
    }
}
