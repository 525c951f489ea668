package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.UUID;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/**
 * Who is promoted when places are free: those whose turn it is, one after the other, as long as the slot promotes. After
 * that, free places are left for the door.
 */
final class PromotionRule {

    private PromotionRule() {}

    static void promote(Decisions decisions, Collection<UUID> slotIds) {
        slotIds.forEach(slotId -> promote(decisions, slotId));
    }

    static void promote(Decisions decisions, UUID slotId) {
        var places = decisions.places();
        var slot = places.slot(slotId).filter(PromotionRule::hasPlacesToGive);
        var next = slot.flatMap(s -> QueueRule.firstEligible(places, s, 0));
        while (slot.isPresent() && next.isPresent()) {
            var promoted = next.get();
            GivingRule.give(decisions, promoted.signup(), promoted.nextDecision(), promoted.rank(), How.PROMOTED);
            slot = places.slot(slotId).filter(PromotionRule::hasPlacesToGive);
            next = slot.flatMap(s -> QueueRule.firstEligible(places, s, promoted.rank()));
        }
    }

    private static boolean hasPlacesToGive(Slot slot) {
        return slot.terms().promoting() && !slot.cancelled() && slot.free() > 0;
    }
}
