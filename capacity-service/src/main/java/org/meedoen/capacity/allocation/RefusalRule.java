package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** A reason to refuse a participant that does not depend on how many places are free. */
@FunctionalInterface
interface RefusalRule {

    Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places);

    /** The first reason in the order of these rules. */
    static Optional<Refusal> first(List<RefusalRule> rules, Wish wish, CongressPlaces places) {
        var slot = places.slot(wish.slotId());
        return slot.isEmpty() ? Optional.of(Refusal.of(Reason.UNKNOWN_SLOT)) : first(rules, wish, slot.get(), places);
    }

    private static Optional<Refusal> first(List<RefusalRule> rules, Wish wish, Slot slot, CongressPlaces places) {
        for (var rule : rules) {
            var refusal = rule.refusal(wish, slot, places);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }
}
