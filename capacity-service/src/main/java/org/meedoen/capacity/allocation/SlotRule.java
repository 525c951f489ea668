package org.meedoen.capacity.allocation;

import java.util.Optional;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * Decides about the places when the organisers change a slot. An event older than the known version changes nothing.
 */
final class SlotRule {

    private SlotRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return slot.cancelled() ? Optional.of(Refusal.of(PlaceRefused.Reason.SLOT_CANCELLED)) : Optional.empty();
    }

    /** Also reopens a cancelled slot; its former participants do not come back. */
    static void schedule(Decisions decisions, SlotScheduled event) {
        if (isNewer(decisions.places(), event.slot())) {
            SlotChangeRule.change(decisions, event.slot(), false);
        }
    }

    static void change(Decisions decisions, SlotChanged event) {
        if (isNewer(decisions.places(), event.slot()) && !isCancelled(decisions.places(), event.slot())) {
            SlotChangeRule.change(decisions, event.slot(), event.moved());
        }
    }

    static void cancel(Decisions decisions, SlotCancelled event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        !slot.cancelled() && event.version() >= slot.terms().version())
                .ifPresent(slot -> cancel(decisions, slot, event.version()));
    }

    static void endPromotion(Decisions decisions, PromotionEnded event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot -> slot.terms().promoting()
                        && event.version() >= slot.terms().version())
                .ifPresent(slot -> decisions.add(new Fact.PromotionStopped(slot.id(), event.version())));
    }

    /** Participants who were held back by the quota get a place, if there is one. */
    static void endQuota(Decisions decisions, QuotaEnded event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        slot.hasQuota() && event.version() >= slot.terms().version())
                .ifPresent(slot -> endQuota(decisions, slot.id(), event.version()));
    }

    private static void endQuota(Decisions decisions, SlotId slotId, long version) {
        decisions.add(new Fact.QuotaStopped(slotId, version));
        PromotionRule.fill(decisions, new Vacancies(decisions.places(), slotId).in(slotId));
    }

    private static void cancel(Decisions decisions, Slot slot, long version) {
        var everyone = decisions.places().everyoneIn(slot);
        decisions.add(new Fact.Cancelled(slot.id(), version));
        var vacancies = new Vacancies(decisions.places(), slot.id());
        ReleaseRule.release(decisions, vacancies, everyone, Reason.SLOT_CANCELLED);
        PromotionRule.fill(decisions, vacancies);
    }

    private static boolean isNewer(CongressPlaces places, SlotTerms terms) {
        return places.slot(terms.slotId())
                .filter(slot -> terms.version() <= slot.terms().version())
                .isEmpty();
    }

    private static boolean isCancelled(CongressPlaces places, SlotTerms terms) {
        return places.slot(terms.slotId()).filter(Slot::cancelled).isPresent();
    }
}
