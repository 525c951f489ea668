package org.meedoen.capacity.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.HeldBack;
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
        var id = terms.slotId();
        var vacancies = new Vacancies(decisions.places(), id).in(id).leftBy(affected);
        decisions
                .places()
                .slot(id)
                .filter(Slot::hasBegun)
                .ifPresent(slot -> BeginningRule.endLine(decisions, vacancies, slot));
        PromotionRule.fill(decisions, vacancies);
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
                place.signup(),
                place.nextDecision(),
                clashes.map(Slot::id).toList(),
                version,
                heldBack(places, place)));
    }

    private static @Nullable HeldBack heldBack(CongressPlaces places, Place place) {
        return place.waiting() && !DayRule.mayCome(places.slotOf(place), place.signup())
                ? HeldBack.NOT_THEIR_DAY
                : null;
    }
}
