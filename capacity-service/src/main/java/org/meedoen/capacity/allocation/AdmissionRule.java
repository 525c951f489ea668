package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** A place while there is one and nobody whose turn it is waits for it; else the end of the line; else a refusal. */
final class AdmissionRule {

    private static final List<Refusal> REFUSALS = List.of(
            AdmissionRule::cancelled, AdmissionRule::alreadySignedUp, AdmissionRule::overlap, AdmissionRule::cap);

    private AdmissionRule() {}

    /** A reason to refuse that holds however many places are free. */
    @FunctionalInterface
    private interface Refusal {

        Optional<Answer> of(Wish wish, Slot slot, CongressPlaces places);
    }

    static Answer answerTo(Wish wish, CongressPlaces places) {
        return places.slot(wish.slotId())
                .map(slot -> answer(wish, slot, places))
                .orElseGet(() -> new Answer.Refuse(Reason.UNKNOWN_SLOT));
    }

    private static Answer answer(Wish wish, Slot slot, CongressPlaces places) {
        return REFUSALS.stream()
                .map(refusal -> refusal.of(wish, slot, places))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> placeOrLine(wish, slot, places));
    }

    private static Answer placeOrLine(Wish wish, Slot slot, CongressPlaces places) {
        var heldBack = QuotaRule.isUsed(places, wish);
        if (!heldBack && slot.free() > 0 && nobodyIsFirst(slot, places)) {
            return new Answer.Give(slot.lastRank() + 1);
        }
        return slot.terms().waitingList()
                ? line(slot, heldBack)
                : new Answer.Refuse(heldBack ? Reason.QUOTA : Reason.FULL);
    }

    /** While a slot promotes, whoever had a turn has a place by now: the line need not be read. */
    private static boolean nobodyIsFirst(Slot slot, CongressPlaces places) {
        return slot.terms().promoting()
                || QueueRule.firstEligible(places, slot, 0).isEmpty();
    }

    private static Answer line(Slot slot, boolean heldBack) {
        return new Answer.Wait(slot.lastRank() + 1, slot.waiting() + 1, heldBack ? HeldBack.QUOTA : null);
    }

    private static Optional<Answer> cancelled(Wish wish, Slot slot, CongressPlaces places) {
        return slot.cancelled() ? Optional.of(new Answer.Refuse(Reason.SLOT_CANCELLED)) : Optional.empty();
    }

    private static Optional<Answer> alreadySignedUp(Wish wish, Slot slot, CongressPlaces places) {
        return places.liveOf(wish.participantId())
                .filter(place -> place.slotId().equals(slot.id()))
                .findAny()
                .map(place -> new Answer.Refuse(Reason.ALREADY_SIGNED_UP));
    }

    private static Optional<Answer> overlap(Wish wish, Slot slot, CongressPlaces places) {
        return OverlapRule.clashes(places, wish)
                .findFirst()
                .map(clash -> new Answer.Refuse(Reason.OVERLAP, clash.id(), null));
    }

    private static Optional<Answer> cap(Wish wish, Slot slot, CongressPlaces places) {
        return CapRule.reached(places, wish).map(cap -> new Answer.Refuse(Reason.CAP, null, cap));
    }
}
