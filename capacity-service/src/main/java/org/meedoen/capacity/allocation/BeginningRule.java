package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.SlotBegun;

/** In a slot that has begun nobody is given a place, and nobody waits. Who has a place keeps it. */
final class BeginningRule {

    private BeginningRule() {}

    static void begin(Decisions decisions, SlotBegun event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        !slot.hasBegun() && event.version() >= slot.terms().version())
                .ifPresent(slot -> begin(decisions, slot, event.version()));
    }

    /** Who waits there has nothing that could be given to others. */
    private static void begin(Decisions decisions, Slot slot, long version) {
        decisions.take(new Fact.Begun(slot.id(), version));
        endLine(decisions, new Vacancies(decisions.places(), slot.id()), slot);
    }

    static void endLine(Decisions decisions, Vacancies vacancies, Slot slot) {
        var line = decisions.places().everyoneIn(slot).stream()
                .filter(Place::waiting)
                .toList();
        ReleaseRule.release(decisions, vacancies, line, Reason.SLOT_BEGUN);
    }
}
