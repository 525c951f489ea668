package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Finds the next eligible party on a waiting list. Participants who are not eligible are skipped and keep waiting. A
 * pair that is eligible but finds one free place is skipped as often as the congress allows; a participant with a companion
 * is skipped as long as only one place is free.
 */
final class WaitingListRule {

    private WaitingListRule() {}

    static NextParty next(CongressPlaces places, Slot slot, long behind) {
        return next(places, slot, behind, rank -> places.nextWaiting(slot, rank));
    }

    /**
     * While a slot promotes, all eligible single participants that fit have been promoted already; only a pair can still
     * be first.
     */
    static NextParty nextBeforeNewcomer(CongressPlaces places, Slot slot) {
        if (!slot.terms().promoting()) {
            return next(places, slot, 0);
        }
        return slot.free() == 1 ? next(places, slot, 0, rank -> places.nextPaired(slot, rank)) : NextParty.NONE;
    }

    private static NextParty next(CongressPlaces places, Slot slot, long behind, LongFunction<Optional<Place>> list) {
        var passed = new ArrayList<Place>();
        for (var next = list.apply(behind); next.isPresent(); ) {
            var waiting = places.withPartner(next.get());
            var party = Party.of(places, waiting);
            var lastRank = waiting.getLast().rank();
            if (EligibilityRule.mayBeGiven(places, party)) {
                if (party.places() <= slot.free()) {
                    return new NextParty.Found(party, lastRank, passed);
                }
                if (party.isPair() && !PairRule.mayBePassed(places, next.get())) {
                    return new NextParty.HeldForPair();
                }
                if (party.isPair()) passed.add(next.get());
            }
            next = list.apply(lastRank);
        }
        return new NextParty.None(passed);
    }
}
