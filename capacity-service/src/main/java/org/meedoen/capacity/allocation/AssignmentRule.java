package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;

/**
 * The organisers assign a place to a participant. It goes before the waiting list, and quotas and caps do not limit it. A
 * participant who waits for the slot is promoted, and goes on waiting if that is impossible. Places that were set aside
 * are given first. A companion beside a place that is given up in exchange needs one too. Only if the organisers say so,
 * places may be given above the capacity. {@link HandOverRule} frees another participant's place for it first.
 */
final class AssignmentRule {

    private AssignmentRule() {}

    static void decide(Decisions decisions, AssignmentRequested assignment) {
        var known = decisions.places().place(assignment.signupId());
        if (known.isEmpty()) {
            toNewcomer(decisions, assignment);
        } else if (known.get().waiting() && assignment.number() > known.get().assignment()) {
            toWaiting(decisions, assignment, known.get());
        }
    }

    private static void toNewcomer(Decisions decisions, AssignmentRequested assignment) {
        var places = decisions.places();
        var wish = ExchangeRule.wish(places, Signup.of(assignment), assignment.inExchangeFor(), false);
        refusal(wish, assignment, places)
                .ifPresentOrElse(
                        refusal -> decisions.add(new Fact.Refused(
                                wish.signup(), 1, refusal.reason(), refusal.clashingSlotId(), null, null)),
                        () -> confirm(decisions, assignment, wish, List.of()));
    }

    /** What the participant offered for this place is given up, unless the organisers name another place. */
    private static void toWaiting(Decisions decisions, AssignmentRequested assignment, Place waiting) {
        var places = decisions.places();
        var offered = assignment.inExchangeFor() == null ? waiting.inExchangeFor() : assignment.inExchangeFor();
        var wish = ExchangeRule.wish(places, waiting.signup(), offered, waiting.keepsWaiting());
        refusal(wish, assignment, places)
                .ifPresentOrElse(
                        refusal -> decisions.add(new Fact.NotAssigned(
                                wish.signup(),
                                waiting.nextDecision(),
                                assignment.number(),
                                refusal.reason(),
                                refusal.clashingSlotId(),
                                waiting.held())),
                        () -> confirm(decisions, assignment, wish, List.of(waiting)));
    }

    private static Optional<Refusal> refusal(Wish wish, AssignmentRequested assignment, CongressPlaces places) {
        return RefusalRule.first(Rules.ASSIGNMENT, wish, places)
                .or(() -> assignment.insteadOf() instanceof InsteadOf former
                        ? HandOverRule.refusal(wish, former, assignment.overCapacity(), places)
                        : fullness(wish, assignment, places));
    }

    private static Optional<Refusal> fullness(Wish wish, AssignmentRequested assignment, CongressPlaces places) {
        var unoccupied = slot(wish, places).unoccupied();
        return assignment.overCapacity() || unoccupied >= wish.places()
                ? Optional.empty()
                : Optional.of(Refusal.of(unoccupied == 0 ? Reason.FULL : Reason.NO_ROOM_FOR_COMPANION));
    }

    private static Slot slot(Wish wish, CongressPlaces places) {
        return places.slot(wish.slotId()).orElseThrow();
    }

    /** @param waiting one of a pair leaves the other, who then waits alone */
    private static void confirm(Decisions decisions, AssignmentRequested assignment, Wish wish, List<Place> waiting) {
        var offered = wish.offered();
        var vacancies = new Vacancies(decisions.places(), offered == null ? wish.slotId() : offered.slotId());
        PairRule.part(decisions, waiting);
        var former = HandOverRule.release(decisions, vacancies, assignment);
        var fromSetAside = SetAsideRule.gives(slot(wish, decisions.places()), former);
        ConfirmationRule.confirm(decisions, vacancies, new Party(List.of(wish)), How.ASSIGNED, fromSetAside);
        PromotionRule.fill(decisions, vacancies.leftBy(waiting));
    }
}
