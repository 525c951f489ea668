package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/** Giving places takes back what was offered for them, and ends all waiting that it makes pointless. */
final class GivingRule {

    private GivingRule() {}

    /** @param vacancies are told of what is left by it */
    static void give(Decisions decisions, Vacancies vacancies, Party party, How how) {
        party.wishes().forEach(wish -> decisions.take(confirmed(decisions.places(), party, wish, how)));
        party.wishes().forEach(wish -> ExchangeRule.offerInstead(decisions, wish));
        PairRule.part(decisions, party.offered());
        PointlessRule.release(decisions, vacancies, party);
        vacancies.leftBy(party.offered());
    }

    private static Fact confirmed(CongressPlaces places, Party party, Wish wish, How how) {
        var waiting = places.place(wish.signup().signupId());
        return new Fact.Confirmed(
                wish.signup(),
                waiting.map(Place::nextDecision).orElse(1),
                waiting.map(Place::rank).orElseGet(() -> nextRank(places, wish)),
                how,
                ExchangeRule.exchanged(wish),
                party.together(wish));
    }

    private static long nextRank(CongressPlaces places, Wish wish) {
        return places.slot(wish.slotId()).orElseThrow().lastRank() + 1;
    }
}
