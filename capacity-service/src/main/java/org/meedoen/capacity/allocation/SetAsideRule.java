package org.meedoen.capacity.allocation;

import java.util.Optional;
import org.meedoen.contracts.signup.SetAsideEnded;

/**
 * Some places of a slot are set aside: only the organisers give them. What is left of them is not free for requests and
 * for the waiting list. An assigned place is taken from them first, and goes back to them when it is given up. More
 * places set aside take no place away.
 */
final class SetAsideRule {

    private SetAsideRule() {}

    /**
     * Decides whether a place that the organisers give now is one of those set aside. A place that is handed over stays what
     * it was, unless only places set aside are left.
     *
     * @param former the place that was handed over and is free now
     */
    static boolean gives(Slot slot, Optional<Place> former) {
        return former.map(place -> place.fromSetAside() || slot.free() == 0 && slot.setAsideLeft() > 0)
                .orElse(slot.setAsideLeft() > 0);
    }

    /**
     * The same for a companion's place.
     *
     * @param firstIsToo whether the place beside it, which is given before it, is one of those set aside
     */
    static boolean givesSecond(Slot slot, boolean firstIsToo) {
        return slot.setAsideLeft() > (firstIsToo ? 1 : 0);
    }

    /** What is left goes to the waiting list. */
    static void end(Decisions decisions, SetAsideEnded event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot -> slot.terms().setAside() != null
                        && event.version() >= slot.terms().version())
                .ifPresent(slot -> end(decisions, slot, event.version()));
    }

    private static void end(Decisions decisions, Slot slot, long version) {
        decisions.add(new Fact.SetAsideStopped(slot.id(), version));
        PromotionRule.fill(decisions, new Vacancies(decisions.places(), slot.id()).in(slot.id()));
    }
}
