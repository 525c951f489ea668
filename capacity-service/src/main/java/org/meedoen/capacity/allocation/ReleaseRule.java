package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Letting go of places, or of places in the line. */
final class ReleaseRule {

    private ReleaseRule() {}

    /** @param vacancies are told of what is left by it */
    static void release(Decisions decisions, Vacancies vacancies, Collection<Place> leaving, Reason reason) {
        release(decisions, vacancies, leaving, reason, null);
    }

    /** @param given the slot of the place that is had instead */
    static void release(
            Decisions decisions, Vacancies vacancies, Collection<Place> leaving, Reason reason, @Nullable UUID given) {
        leaving.forEach(place ->
                decisions.take(new Fact.Released(place.signup(), place.nextDecision(), reason, place.held(), given)));
        PairRule.part(decisions, leaving);
        vacancies.leftBy(leaving);
    }
}
