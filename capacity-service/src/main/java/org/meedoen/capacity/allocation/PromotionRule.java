package org.meedoen.capacity.allocation;

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
        switch (turn(decisions.places(), slot, vacancies.passedIn(slot))) {
            case Turn.Theirs turn -> promote(decisions, vacancies, turn);
            case Turn.Nobodys _, Turn.Kept _ -> vacancies.close(slot);
        }
    }

    private static Turn turn(CongressPlaces places, Slot slot, long behind) {
        return slot.hasPlacesToGive() ? QueueRule.turn(places, slot, behind) : Turn.NOBODYS;
    }

    private static void promote(Decisions decisions, Vacancies vacancies, Turn.Theirs turn) {
        PairRule.pass(decisions, turn.passed());
        vacancies.pass(turn.party().slotId(), turn.lastRank());
        GivingRule.give(decisions, vacancies, turn.party(), How.PROMOTED);
    }
}
