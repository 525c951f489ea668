package org.meedoen.capacity.allocation;

import java.util.Comparator;
import org.meedoen.contracts.signup.ParticipantDaysChanged;

/**
 * Nobody is given a place on a day on which they may not take part. Who waits for one is passed and keeps their rank: the
 * organisers may have been mistaken.
 */
final class DayRule {

    private DayRule() {}

    /**
     * Places stay. Wherever the participant waits it may be their turn now, or that of somebody behind them. In one order,
     * whatever was read first.
     */
    static void change(Decisions decisions, ParticipantDaysChanged event) {
        var places = decisions.places();
        var theirs = places.liveOf(event.participantId())
                .filter(place -> event.allowedDays().version()
                        > place.signup().allowedDays().version())
                .sorted(Comparator.comparing(Place::signupId))
                .toList();
        var vacancies = new Vacancies(places, null);
        theirs.stream().filter(Place::waiting).map(Place::slotId).forEach(vacancies::in);
        theirs.forEach(place -> decisions.take(new Fact.DaysSet(place.signup().on(event.allowedDays()))));
        PromotionRule.fill(decisions, vacancies);
    }

    /** A day that was never told, of either, stands in nobody's way. */
    static boolean mayCome(CongressPlaces places, Wish wish) {
        return mayCome(places.slot(wish.slotId()).orElseThrow(), wish.signup());
    }

    static boolean mayCome(Slot slot, Signup signup) {
        var day = slot.terms().day();
        var days = signup.allowedDays().days();
        return day == null || days == null || days.contains(day);
    }
}
