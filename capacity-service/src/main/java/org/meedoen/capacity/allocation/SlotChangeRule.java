package org.meedoen.capacity.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * Applies new terms to a slot. Nobody loses a place: a participant whose places now overlap keeps both and is informed.
 * With more places or another time, participants on the waiting list may become eligible.
 */
final class SlotChangeRule {

    private SlotChangeRule() {}

    static void change(Decisions decisions, SlotTerms terms, boolean moved) {
        var affected = affectedBy(decisions.places(), terms, moved);
        decisions.add(new Fact.TermsSet(terms));
        if (moved) {
            affected.forEach(place -> tell(decisions, place, terms.version()));
        }
        var id = terms.slotId();
        var vacancies = new Vacancies(decisions.places(), id).in(id).leftBy(affected);
        decisions
                .places()
                .slot(id)
                .filter(Slot::hasBegun)
                .ifPresent(slot -> SlotStartRule.endWaiting(decisions, vacancies, slot));
        PromotionRule.fill(decisions, vacancies);
    }

    /**
     * All participants of the slot are read only if it moves. A changed capacity only concerns the head of the waiting
     * list.
     */
    private static List<Place> affectedBy(CongressPlaces places, SlotTerms terms, boolean moved) {
        return places.slot(terms.slotId())
                .filter(slot -> moved || !slot.standsInTheWayAs(terms))
                .map(places::everyoneIn)
                .orElse(List.of());
    }

    private static void tell(Decisions decisions, Place place, long version) {
        var places = decisions.places();
        var clashes = OverlapRule.clashes(places, ExchangeRule.wish(places, place));
        decisions.add(new Fact.Moved(
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
