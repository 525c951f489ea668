package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** The reasons to refuse somebody that hold however many places are free. */
final class RefusalRule {

    private static final List<Objection> OBJECTIONS = List.of(
            RefusalRule::cancelled,
            RefusalRule::begun,
            RefusalRule::alreadySignedUp,
            RefusalRule::day,
            RefusalRule::overlap,
            RefusalRule::cap);

    private RefusalRule() {}

    @FunctionalInterface
    private interface Objection {

        Optional<Refusal> to(Wish wish, Slot slot, CongressPlaces places);
    }

    static Optional<Refusal> refusal(Wish wish, CongressPlaces places) {
        return places.slot(wish.slotId())
                .map(slot -> first(wish, slot, places))
                .orElseGet(() -> Optional.of(Refusal.of(Reason.UNKNOWN_SLOT)));
    }

    private static Optional<Refusal> first(Wish wish, Slot slot, CongressPlaces places) {
        return OBJECTIONS.stream()
                .map(objection -> objection.to(wish, slot, places))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> cancelled(Wish wish, Slot slot, CongressPlaces places) {
        return slot.cancelled() ? Optional.of(Refusal.of(Reason.SLOT_CANCELLED)) : Optional.empty();
    }

    private static Optional<Refusal> begun(Wish wish, Slot slot, CongressPlaces places) {
        return slot.hasBegun() ? Optional.of(Refusal.of(Reason.SLOT_BEGUN)) : Optional.empty();
    }

    private static Optional<Refusal> day(Wish wish, Slot slot, CongressPlaces places) {
        return DayRule.mayCome(slot, wish.signup()) ? Optional.empty() : Optional.of(Refusal.of(Reason.NOT_THEIR_DAY));
    }

    private static Optional<Refusal> alreadySignedUp(Wish wish, Slot slot, CongressPlaces places) {
        return places.liveOf(wish.participantId())
                .filter(place -> place.slotId().equals(slot.id()))
                .findAny()
                .map(place -> Refusal.of(Reason.ALREADY_SIGNED_UP));
    }

    private static Optional<Refusal> overlap(Wish wish, Slot slot, CongressPlaces places) {
        return OverlapRule.clashes(places, wish)
                .findFirst()
                .map(clash -> new Refusal(Reason.OVERLAP, clash.id(), null));
    }

    private static Optional<Refusal> cap(Wish wish, Slot slot, CongressPlaces places) {
        return CapRule.reached(places, wish).map(cap -> new Refusal(Reason.CAP, null, cap));
    }
}
