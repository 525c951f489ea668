package org.meedoen.capacity.allocation;

import java.util.List;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * A slot under other terms. Nobody loses a place by it: who now has two at the same time keeps both and is told. More
 * places, or another time, may make it somebody's turn.
 */
final class MoveRule {

    private MoveRule() {}

    static void change(Decisions decisions, SlotTerms terms, boolean moved) {
        var affected = affectedBy(decisions.places(), terms, moved);
        decisions.take(new Fact.Planned(terms));
        if (moved) {
            affected.forEach(place -> tell(decisions, place, terms.version()));
        }
        var slot = terms.slotId();
        PromotionRule.fill(
                decisions, new Vacancies(decisions.places(), slot).in(slot).leftBy(affected));
    }

    /** Everyone in the slot has to be looked up only when it moves; a mere change of capacity concerns the line's head. */
    private static List<Place> affectedBy(CongressPlaces places, SlotTerms terms, boolean moved) {
        return places.slot(terms.slotId())
                .filter(slot -> moved || !slot.standsInTheWayAs(terms))
                .map(places::everyoneIn)
                .orElse(List.of());
    }

    private static void tell(Decisions decisions, Place place, long version) {
        var places = decisions.places();
        var clashes = OverlapRule.clashes(places, ExchangeRule.wish(places, place));
        decisions.take(new Fact.Moved(
                place.signup(), place.nextDecision(), clashes.map(Slot::id).toList(), version));
    }
}
