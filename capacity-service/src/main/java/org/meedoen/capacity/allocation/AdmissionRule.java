package org.meedoen.capacity.allocation;

import java.util.Collections;
import java.util.Optional;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/**
 * A party gets places if there are enough and nobody on the waiting list is eligible for them; otherwise it joins the
 * end of the waiting list, or is refused. If one of a pair has to be refused, both are.
 */
final class AdmissionRule {

    private AdmissionRule() {}

    static AdmissionOutcome decide(Party party, CongressPlaces places) {
        var refusals = party.wishes().stream()
                .map(wish -> RefusalRule.first(Rules.REFUSAL, wish, places))
                .toList();
        return refusals.stream().anyMatch(Optional::isPresent)
                ? new AdmissionOutcome.Refuse(refusals.stream()
                        .map(own -> own.orElse(Refusal.of(Reason.PARTNER)))
                        .toList())
                : placeOrWait(party, places.slot(party.slotId()).orElseThrow(), places);
    }

    private static AdmissionOutcome placeOrWait(Party party, Slot slot, CongressPlaces places) {
        var heldBack = QuotaRule.isUsed(places, party);
        if (!heldBack
                && slot.free() >= party.places()
                && WaitingListRule.nextBeforeNewcomer(places, slot) instanceof NextParty.None(var passed)) {
            return new AdmissionOutcome.Confirm(passed);
        }
        return slot.terms().waitingList()
                ? new AdmissionOutcome.Waitlist(heldBack ? HeldBack.QUOTA : null)
                : new AdmissionOutcome.Refuse(
                        Collections.nCopies(party.size(), Refusal.of(heldBack ? Reason.QUOTA : Reason.FULL)));
    }
}
