package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** A place while there is one and nobody whose turn it is waits for it; else the end of the line; else a refusal. */
final class AdmissionRule {

    private static final List<Refusal> REFUSALS =
            List.of(AdmissionRule::cancelled, AdmissionRule::alreadySignedUp, AdmissionRule::overlap);

    private AdmissionRule() {}

    /** A reason to refuse that holds however many places are free. */
    @FunctionalInterface
    private interface Refusal {

        Optional<Answer> of(Signup signup, Slot slot, CongressPlaces places);
    }

    static Answer answerTo(Signup signup, CongressPlaces places) {
        return places.slot(signup.slotId())
                .map(slot -> answer(signup, slot, places))
                .orElseGet(() -> new Answer.Refuse(Reason.UNKNOWN_SLOT));
    }

    private static Answer answer(Signup signup, Slot slot, CongressPlaces places) {
        return REFUSALS.stream()
                .map(refusal -> refusal.of(signup, slot, places))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> placeOrLine(slot, places));
    }

    private static Answer placeOrLine(Slot slot, CongressPlaces places) {
        var rank = slot.lastRank() + 1;
        if (slot.free() > 0 && QueueRule.firstEligible(places, slot, 0).isEmpty()) {
            return new Answer.Give(rank);
        }
        return slot.terms().waitingList() ? new Answer.Wait(rank, slot.waiting() + 1) : new Answer.Refuse(Reason.FULL);
    }

    private static Optional<Answer> cancelled(Signup signup, Slot slot, CongressPlaces places) {
        return slot.cancelled() ? Optional.of(new Answer.Refuse(Reason.SLOT_CANCELLED)) : Optional.empty();
    }

    private static Optional<Answer> alreadySignedUp(Signup signup, Slot slot, CongressPlaces places) {
        return places.liveOf(signup.participantId())
                .filter(place -> place.slotId().equals(slot.id()))
                .findAny()
                .map(place -> new Answer.Refuse(Reason.ALREADY_SIGNED_UP));
    }

    private static Optional<Answer> overlap(Signup signup, Slot slot, CongressPlaces places) {
        return places.clashesWith(slot, signup.participantId())
                .findFirst()
                .map(clash -> new Answer.Refuse(Reason.OVERLAP, clash.id()));
    }
}
