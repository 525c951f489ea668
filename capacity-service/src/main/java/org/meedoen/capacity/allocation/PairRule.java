package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meedoen.contracts.signup.PairsChanged;

/** Two who come together or not at all, until one of them leaves: then the other goes on alone with what they had. */
final class PairRule {

    private PairRule() {}

    /** With more passes it may be the turn of somebody behind a pair. */
    static void change(Decisions decisions, PairsChanged event) {
        var places = decisions.places();
        if (event.version() > places.settings().pairs().version()) {
            decisions.take(new Fact.PairsSet(new Pairs(event.version(), event.passes())));
            PromotionRule.fill(decisions, Vacancies.everywhere(places));
        }
    }

    static boolean mayBePassed(CongressPlaces places, Place first) {
        return first.passed() < places.settings().pairs().passes();
    }

    static void pass(Decisions decisions, List<Place> passed) {
        passed.forEach(first -> decisions.take(new Fact.Passed(first.signup(), first.passed() + 1)));
    }

    /** Nobody is parted from who leaves at the same time. */
    static void part(Decisions decisions, Collection<Place> leaving) {
        var leave = leaving.stream().map(Place::signupId).collect(Collectors.toSet());
        leaving.stream()
                .map(decisions.places()::partner)
                .flatMap(Optional::stream)
                .filter(stays -> !leave.contains(stays.signupId()))
                .forEach(stays -> decisions.take(new Fact.Parted(stays.signup(), stays.nextDecision(), stays.held())));
    }
}
