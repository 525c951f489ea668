package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.List;

/**
 * A participant may ask to keep waiting for what conflicts with a wanted place. When that is confirmed, these waits keep
 * their rank and offer it in exchange. Pairs, waits that offer another place and waits that conflict with anything else
 * are not kept.
 */
final class KeptWaitRule {

    private KeptWaitRule() {}

    static void keep(Decisions decisions, Wish granted) {
        for (var wait : kept(decisions.places(), granted)) {
            decisions.add(new Fact.OfferChanged(wait.signup(), granted.signup().signupId()));
        }
    }

    /** The order is fixed, so that it does not depend on what was loaded first. */
    private static List<Place> kept(CongressPlaces places, Wish granted) {
        return granted.keepsWaiting()
                ? places.activeOf(granted.participantId())
                        .filter(place -> mayBeInExchange(places, place)
                                && ConflictingWaitRule.conflicts(granted.slotId(), places, place)
                                && isPossibleInExchange(places, place, granted))
                        .sorted(Comparator.comparing(Place::signupId))
                        .toList()
                : List.of();
    }

    private static boolean mayBeInExchange(CongressPlaces places, Place place) {
        return place.waiting()
                && !place.waitsTogether()
                && ExchangeRule.wish(places, place).offered() == null;
    }

    private static boolean isPossibleInExchange(CongressPlaces places, Place waiting, Wish granted) {
        var given = places.place(granted.signup().signupId()).orElseThrow();
        var inExchange = new Wish(waiting.signup(), given, false);
        return OverlapRule.allows(places, inExchange) && CapRule.allows(places, inExchange);
    }
}
