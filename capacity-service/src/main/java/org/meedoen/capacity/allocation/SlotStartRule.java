package org.meedoen.capacity.allocation;

import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.SlotBegun;

/** Once a slot has begun, no places are given and nobody waits. Confirmed places stay. */
final class SlotStartRule {

    private SlotStartRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return slot.hasBegun() ? Optional.of(Refusal.of(PlaceRefused.Reason.SLOT_BEGUN)) : Optional.empty();
    }

    static void begin(Decisions decisions, SlotBegun event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        !slot.hasBegun() && event.version() >= slot.terms().version())
                .ifPresent(slot -> begin(decisions, slot, event.version()));
    }

    /** The waiting participants hold nothing in this slot that could be given to others. */
    private static void begin(Decisions decisions, Slot slot, long version) {
        decisions.add(new Fact.Begun(slot.id(), version));
        endWaiting(decisions, new Vacancies(decisions.places(), slot.id()), slot);
    }

    static void endWaiting(Decisions decisions, Vacancies vacancies, Slot slot) {
        var list = decisions.places().everyoneIn(slot).stream()
                .filter(Place::waiting)
                .toList();
        ReleaseRule.release(decisions, vacancies, list, Reason.SLOT_BEGUN);
    }
}
