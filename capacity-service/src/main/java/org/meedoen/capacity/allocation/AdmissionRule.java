package org.meedoen.capacity.allocation;

import java.util.Collections;
import java.util.Optional;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/**
 * Places while there are enough and nobody whose turn it is waits for them; else the end of the line; else a refusal. Of
 * two who ask together both are refused if one has to be.
 */
final class AdmissionRule {

    private AdmissionRule() {}

    static Answer answerTo(Party party, CongressPlaces places) {
        var refusals = party.wishes().stream()
                .map(wish -> RefusalRule.refusal(wish, places))
                .toList();
        return refusals.stream().anyMatch(Optional::isPresent)
                ? new Answer.Refuse(refusals.stream()
                        .map(own -> own.orElse(Refusal.of(Reason.PARTNER)))
                        .toList())
                : placeOrLine(party, places.slot(party.slotId()).orElseThrow(), places);
    }

    private static Answer placeOrLine(Party party, Slot slot, CongressPlaces places) {
        var heldBack = QuotaRule.isUsed(places, party);
        if (!heldBack
                && slot.free() >= party.size()
                && QueueRule.turnOfWhoComes(places, slot) instanceof Turn.Nobodys(var passed)) {
            return new Answer.Give(passed);
        }
        return slot.terms().waitingList()
                ? new Answer.Wait(heldBack ? HeldBack.QUOTA : null)
                : new Answer.Refuse(
                        Collections.nCopies(party.size(), Refusal.of(heldBack ? Reason.QUOTA : Reason.FULL)));
    }
}
