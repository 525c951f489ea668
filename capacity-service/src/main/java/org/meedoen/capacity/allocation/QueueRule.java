package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Whose turn it is: the first in line who may be given a place. Who may not keeps waiting and is passed; a pair that may,
 * but finds one place only, is passed as often as the congress allows.
 */
final class QueueRule {

    private QueueRule() {}

    static Turn turn(CongressPlaces places, Slot slot, long behind) {
        return turn(places, slot, behind, rank -> places.nextWaiting(slot, rank));
    }

    /** While a slot promotes, whoever had a turn has a place by now: only a pair can still be first. */
    static Turn turnOfWhoComes(CongressPlaces places, Slot slot) {
        if (!slot.terms().promoting()) {
            return turn(places, slot, 0);
        }
        return slot.free() == 1 ? turn(places, slot, 0, rank -> places.nextPaired(slot, rank)) : Turn.NOBODYS;
    }

    private static Turn turn(CongressPlaces places, Slot slot, long behind, LongFunction<Optional<Place>> line) {
        var passed = new ArrayList<Place>();
        for (var next = line.apply(behind); next.isPresent(); ) {
            var waiting = places.together(next.get());
            var party = Party.of(places, waiting);
            var lastRank = waiting.getLast().rank();
            if (EligibilityRule.mayBeGiven(places, party)) {
                if (party.size() <= slot.free()) {
                    return new Turn.Theirs(party, lastRank, passed);
                }
                if (!PairRule.mayBePassed(places, next.get())) {
                    return new Turn.Kept();
                }
                passed.add(next.get());
            }
            next = line.apply(lastRank);
        }
        return new Turn.Nobodys(passed);
    }
}
