package org.meedoen.capacity.allocation;

import java.util.Collection;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Letting go of places, or of places in the line. */
final class ReleaseRule {

    private ReleaseRule() {}

    /** @param vacancies are told of what is left by it */
    static void release(Decisions decisions, Vacancies vacancies, Collection<Place> leaving, Reason reason) {
        leaving.forEach(
                place -> decisions.take(new Fact.Released(place.signup(), place.nextDecision(), reason, place.held())));
        PairRule.part(decisions, leaving);
        vacancies.leftBy(leaving);
    }
}
