package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/** What becomes of the places when the organisers change a slot. What is older than what is known changes nothing. */
final class SlotRule {

    private SlotRule() {}

    /** Also opens a slot again that was called off; those who were in it do not come back. */
    static void schedule(Decisions decisions, SlotScheduled event) {
        if (isNews(decisions.places(), event.slot())) {
            MoveRule.change(decisions, event.slot(), false);
        }
    }

    static void change(Decisions decisions, SlotChanged event) {
        if (isNews(decisions.places(), event.slot()) && !calledOff(decisions.places(), event.slot())) {
            MoveRule.change(decisions, event.slot(), event.moved());
        }
    }

    static void cancel(Decisions decisions, SlotCancelled event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        !slot.cancelled() && event.version() >= slot.terms().version())
                .ifPresent(slot -> callOff(decisions, slot, event.version()));
    }

    static void endPromotion(Decisions decisions, PromotionEnded event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot -> slot.terms().promoting()
                        && event.version() >= slot.terms().version())
                .ifPresent(slot -> decisions.take(new Fact.PromotionStopped(slot.id(), event.version())));
    }

    /** Who was held back is served. */
    static void endQuota(Decisions decisions, QuotaEnded event) {
        decisions
                .places()
                .slot(event.slotId())
                .filter(slot ->
                        slot.hasQuota() && event.version() >= slot.terms().version())
                .ifPresent(slot -> endQuota(decisions, slot.id(), event.version()));
    }

    private static void endQuota(Decisions decisions, UUID slotId, long version) {
        decisions.take(new Fact.QuotaStopped(slotId, version));
        PromotionRule.fill(decisions, new Vacancies(decisions.places(), slotId).in(slotId));
    }

    private static void callOff(Decisions decisions, Slot slot, long version) {
        var everyone = decisions.places().everyoneIn(slot);
        decisions.take(new Fact.CalledOff(slot.id(), version));
        var vacancies = new Vacancies(decisions.places(), slot.id());
        ReleaseRule.release(decisions, vacancies, everyone, Reason.SLOT_CANCELLED);
        PromotionRule.fill(decisions, vacancies);
    }

    private static boolean isNews(CongressPlaces places, SlotTerms terms) {
        return places.slot(terms.slotId())
                .filter(slot -> terms.version() <= slot.terms().version())
                .isEmpty();
    }

    private static boolean calledOff(CongressPlaces places, SlotTerms terms) {
        return places.slot(terms.slotId()).filter(Slot::cancelled).isPresent();
    }
}
