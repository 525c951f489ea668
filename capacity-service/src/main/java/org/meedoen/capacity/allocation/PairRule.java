package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meedoen.contracts.signup.PairsChanged;

/** A pair gets both places or none, until one of them leaves; then the other goes on alone. */
final class PairRule {

    private PairRule() {}

    /** With another number of passes, somebody behind a pair may become eligible. */
    static void change(Decisions decisions, PairsChanged event) {
        var places = decisions.places();
        if (event.version() > places.settings().pairs().version()) {
            decisions.add(new Fact.PairsSet(new PairSettings(event.version(), event.passes())));
            PromotionRule.fill(decisions, Vacancies.everywhere(places));
        }
    }

    static boolean mayBePassed(CongressPlaces places, Place first) {
        return first.passed() < places.settings().pairs().passes();
    }

    static void pass(Decisions decisions, List<Place> passed) {
        passed.forEach(first -> decisions.add(new Fact.Passed(first.signup(), first.passed() + 1)));
    }

    /** A partner who leaves at the same time is not informed. */
    static void part(Decisions decisions, Collection<Place> leaving) {
        var leave = leaving.stream().map(Place::signupId).collect(Collectors.toSet());
        leaving.stream()
                .map(decisions.places()::partner)
                .flatMap(Optional::stream)
                .filter(stays -> !leave.contains(stays.signupId()))
                .forEach(stays -> decisions.add(new Fact.Parted(stays.signup(), stays.nextDecision(), stays.held())));
    }
}
