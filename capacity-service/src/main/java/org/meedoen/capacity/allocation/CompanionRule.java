package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.CompanionRequested;

/**
 * The organisers give a companion the place beside a participant's, before the waiting list, or end that. It is one of the
 * places of the slot, and ends when the participant's place ends. Quotas and caps count people who sign up, not
 * companions. Only if the organisers say so, it may be one above the capacity.
 */
final class CompanionRule {

    private CompanionRule() {}

    static void decide(Decisions decisions, CompanionRequested request) {
        decisions
                .places()
                .place(request.signupId())
                .filter(place -> place.active() && request.number() > place.assignment())
                .ifPresent(place -> decide(decisions, request, place));
    }

    private static void decide(Decisions decisions, CompanionRequested request, Place place) {
        if (place.waiting()) {
            decisions.add(new Fact.CompanionIgnored(place.signup(), request.number()));
            return;
        }
        refusal(request, place, decisions.places().slotOf(place))
                .ifPresentOrElse(
                        reason -> decisions.add(new Fact.NotAssigned(
                                place.signup(), place.nextDecision(), request.number(), reason, null, place.held())),
                        () -> accompany(decisions, request, place));
    }

    private static Optional<Reason> refusal(CompanionRequested request, Place place, Slot slot) {
        if (!needsAPlace(request, place)) return Optional.empty();
        if (slot.hasBegun()) return Optional.of(Reason.SLOT_BEGUN);
        return request.overCapacity() || slot.unoccupied() > 0 ? Optional.empty() : Optional.of(Reason.FULL);
    }

    private static boolean needsAPlace(CompanionRequested request, Place place) {
        return request.companion() != null && place.second() == null;
    }

    private static void accompany(Decisions decisions, CompanionRequested request, Place place) {
        var slot = decisions.places().slotOf(place);
        var overCapacity = needsAPlace(request, place) && slot.unoccupied() == 0 ? 1 : 0;
        decisions.add(new Fact.Accompanied(
                place.signup(), place.nextDecision(), request.number(), second(request, place, slot), overCapacity));
        if (request.companion() == null) fill(decisions, place);
    }

    private static @Nullable SecondPlace second(CompanionRequested request, Place place, Slot slot) {
        var companion = request.companion();
        if (companion == null) return null;
        var former = place.second();
        return new SecondPlace(
                companion, former == null ? SetAsideRule.givesSecond(slot, false) : former.fromSetAside());
    }

    /** Whoever offers this place for another one needs only one of those from now on. */
    private static void fill(Decisions decisions, Place place) {
        var vacancies = new Vacancies(decisions.places(), place.slotId());
        PromotionRule.fill(decisions, vacancies.leftBy(List.of(place)));
    }
}
