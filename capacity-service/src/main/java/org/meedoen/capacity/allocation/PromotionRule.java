package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/**
 * Gives free places to the waiting list, one eligible party after the other, as long as the slot promotes. After that,
 * free places are for walk-ins. A place given up in exchange is handled in the same way.
 */
final class PromotionRule {

    private PromotionRule() {}

    static void fill(Decisions decisions, Vacancies vacancies) {
        for (var slot = vacancies.next(); slot.isPresent(); slot = vacancies.next()) {
            fillNext(decisions, vacancies, slot.get());
        }
    }

    private static void fillNext(Decisions decisions, Vacancies vacancies, Slot slot) {
        switch (next(decisions.places(), slot, vacancies.passedIn(slot))) {
            case NextParty.Found next -> promote(decisions, vacancies, next);
            case NextParty.None _, NextParty.HeldForPair _ -> vacancies.close(slot);
        }
    }

    private static NextParty next(CongressPlaces places, Slot slot, long behind) {
        return slot.hasPlacesToGive() ? WaitingListRule.next(places, slot, behind) : NextParty.NONE;
    }

    private static void promote(Decisions decisions, Vacancies vacancies, NextParty.Found next) {
        PairRule.pass(decisions, next.passed());
        vacancies.pass(next.party().slotId(), next.lastRank());
        ConfirmationRule.confirm(decisions, vacancies, next.party(), How.PROMOTED);
    }
}
