package org.meedoen.capacity.allocation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Releases confirmed or waiting places. */
final class ReleaseRule {

    private ReleaseRule() {}

    /** @param vacancies receives the slots in which something became free */
    static void release(Decisions decisions, Vacancies vacancies, Collection<Place> leaving, Reason reason) {
        release(decisions, vacancies, leaving, reason, null);
    }

    /** @param given the slot that was confirmed instead */
    static void release(
            Decisions decisions,
            Vacancies vacancies,
            Collection<Place> leaving,
            Reason reason,
            @Nullable SlotId given) {
        leaving.forEach(place -> decisions.add(
                new Fact.Released(place.signup(), place.nextDecision(), reason, place.held(), given, place.second())));
        PairRule.part(decisions, leaving);
        vacancies.leftBy(leaving);
    }
}
