package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.ParticipantDaysChanged;

/**
 * No participant is given a place on a day on which they may not take part. On a waiting list they are skipped and keep
 * their rank, since the organisers may correct the days.
 */
final class DayRule {

    private DayRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return mayCome(slot, wish.signup()) ? Optional.empty() : Optional.of(Refusal.of(Reason.NOT_THEIR_DAY));
    }

    static boolean allows(CongressPlaces places, Wish wish) {
        return mayCome(places.slot(wish.slotId()).orElseThrow(), wish.signup());
    }

    /**
     * Confirmed places are kept. On every waiting list with this participant, somebody may now be eligible. The order
     * is fixed, so that it does not depend on what was loaded first.
     */
    static void change(Decisions decisions, ParticipantDaysChanged event) {
        var places = decisions.places();
        var theirs = places.activeOf(event.participantId())
                .filter(place -> event.allowedDays().version()
                        > place.signup().allowedDays().version())
                .sorted(Comparator.comparing(Place::signupId))
                .toList();
        var vacancies = new Vacancies(places, null);
        theirs.stream().filter(Place::waiting).map(Place::slotId).forEach(vacancies::in);
        theirs.forEach(place -> decisions.add(new Fact.DaysSet(place.signup().on(event.allowedDays()))));
        PromotionRule.fill(decisions, vacancies);
    }

    /** An unknown day, of the slot or of the participant, prevents nothing. */
    static boolean mayCome(Slot slot, Signup signup) {
        var day = slot.terms().day();
        var days = signup.allowedDays().days();
        return day == null || days == null || days.contains(day);
    }
}
