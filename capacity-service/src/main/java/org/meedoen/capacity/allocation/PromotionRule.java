package org.meedoen.capacity.allocation;

import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/**
 * Who is promoted when places are free: those whose turn it is, one after the other, as long as the slot promotes. After
 * that, free places are left for the door. A place that is given up in exchange goes on in the same way.
 */
final class PromotionRule {

    private PromotionRule() {}

    static void fill(Decisions decisions, Vacancies vacancies) {
        for (var slot = vacancies.next(); slot.isPresent(); slot = vacancies.next()) {
            fillNext(decisions, vacancies, slot.get());
        }
    }

    private static void fillNext(Decisions decisions, Vacancies vacancies, Slot slot) {
        firstEligible(decisions.places(), slot, vacancies.passedIn(slot))
                .ifPresentOrElse(first -> promote(decisions, vacancies, first), () -> vacancies.close(slot));
    }

    private static Optional<Place> firstEligible(CongressPlaces places, Slot slot, long behind) {
        return slot.hasPlacesToGive() ? QueueRule.firstEligible(places, slot, behind) : Optional.empty();
    }

    private static void promote(Decisions decisions, Vacancies vacancies, Place first) {
        var wish = ExchangeRule.wish(decisions.places(), first);
        GivingRule.give(decisions, wish, first.nextDecision(), first.rank(), How.PROMOTED);
        vacancies.pass(first);
        vacancies.leftBy(Stream.ofNullable(wish.offered()).toList());
    }
}
