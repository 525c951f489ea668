package org.meedoen.capacity.allocation;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/**
 * Confirms places. It releases the places that were offered in exchange, and ends waits that now conflict, unless they
 * are kept. A companion beside an offered place gets the place beside the new one.
 */
final class ConfirmationRule {

    private ConfirmationRule() {}

    /** @param vacancies receives the slots in which something became free */
    static void confirm(Decisions decisions, Vacancies vacancies, Party party, How how) {
        confirm(decisions, vacancies, party, how, false);
    }

    /** @param fromSetAside whether it is one of the places that only organisers give */
    static void confirm(Decisions decisions, Vacancies vacancies, Party party, How how, boolean fromSetAside) {
        party.wishes().forEach(wish -> decisions.add(confirmed(decisions.places(), party, wish, how, fromSetAside)));
        party.wishes().forEach(wish -> ExchangeRule.offerInstead(decisions, wish));
        party.wishes().forEach(wish -> KeptWaitRule.keep(decisions, wish));
        PairRule.part(decisions, party.offered());
        ConflictingWaitRule.release(decisions, vacancies, party);
        vacancies.leftBy(party.offered());
    }

    private static Fact confirmed(CongressPlaces places, Party party, Wish wish, How how, boolean fromSetAside) {
        var waiting = places.place(wish.signup().signupId());
        var over = how == How.ASSIGNED
                ? Math.max(0, wish.places() - slot(places, wish).unoccupied())
                : 0;
        return new Fact.Confirmed(
                wish.signup(),
                waiting.map(Place::nextDecision).orElse(1),
                waiting.map(Place::rank).orElseGet(() -> nextRank(places, wish)),
                how,
                ExchangeRule.exchanged(wish),
                party.together(wish),
                over,
                fromSetAside,
                second(slot(places, wish), wish, how, fromSetAside));
    }

    private static @Nullable SecondPlace second(Slot slot, Wish wish, How how, boolean fromSetAside) {
        var companion = wish.companion();
        return companion == null
                ? null
                : new SecondPlace(companion, how == How.ASSIGNED && SetAsideRule.givesSecond(slot, fromSetAside));
    }

    private static long nextRank(CongressPlaces places, Wish wish) {
        return slot(places, wish).numbers().lastRank() + 1;
    }

    private static Slot slot(CongressPlaces places, Wish wish) {
        return places.slot(wish.slotId()).orElseThrow();
    }
}
